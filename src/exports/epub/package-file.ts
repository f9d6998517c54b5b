import { locale } from '#strings/language.ts';
import type { ExportSource } from '../export.ts';
import { epub as words } from '#strings/export-files.ts';
import { xmlText } from '../parts/xml.ts';

/** A page of the book. */
export interface BookPage {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  /** What a reading system should know of it before it opens it. */
  readonly holds: readonly ('svg' | 'mathml')[];
}

/** The file that lists what the book holds, in the order in which it is read. */
export function packageFile(
  { site, edition }: ExportSource,
  nav: BookPage,
  pages: readonly BookPage[],
): string {
  const modified = edition.toISOString().replace(/\.\d+/, '');
  const items = pages.map(
    ({ file, holds }, place) =>
      `<item id="p${place}" href="${file}" media-type="application/xhtml+xml"${holds.length > 0 ? ` properties="${holds.join(' ')}"` : ''}/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${locale}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xmlText(site.published)}</dc:identifier>
<dc:title>${xmlText(site.name)}</dc:title>
<dc:description>${xmlText(site.description)}</dc:description>
<dc:language>${locale}</dc:language>
<dc:rights>CC BY 4.0</dc:rights>
<meta name="cover" content="cover"/>
<meta property="dcterms:modified">${modified}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityFeature">longDescription</meta>
<meta property="schema:accessibilityFeature">MathML</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${xmlText(words.accessibility)}</meta>
</metadata>
<manifest>
<item id="nav" href="${nav.file}" media-type="application/xhtml+xml" properties="nav"/>
<item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="p0"/>
<itemref idref="nav"/>
${pages
  .slice(1)
  .map((_, place) => `<itemref idref="p${place + 1}"/>`)
  .join('\n')}
</spine>
</package>
`;
}
