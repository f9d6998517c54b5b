import type { ExportSource } from '../export.ts';
import { xmlText } from './xhtml.ts';

/** A page of the book. */
export interface BookPage {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly hasSvg: boolean;
}

/** The file that lists what the book holds, in the order in which it is read. */
export function packageFile(
  { site, edition }: ExportSource,
  nav: BookPage,
  pages: readonly BookPage[],
): string {
  const modified = edition.toISOString().replace(/\.\d+/, '');
  const items = pages.map(
    ({ file, hasSvg }, place) =>
      `<item id="p${place}" href="${file}" media-type="application/xhtml+xml"${hasSvg ? ' properties="svg"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-GB">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xmlText(site.published)}</dc:identifier>
<dc:title>${xmlText(site.name)}</dc:title>
<dc:description>${xmlText(site.description)}</dc:description>
<dc:language>en-GB</dc:language>
<dc:rights>CC BY 4.0</dc:rights>
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
<item id="nav" href="${nav.file}" media-type="application/xhtml+xml" properties="nav"/>
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
