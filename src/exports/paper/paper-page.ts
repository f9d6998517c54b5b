import type { ElementContent } from 'hast';
import { locale } from '#strings/language.ts';
import type { ExportSource } from '../export.ts';
import { markupOf } from '../parts/markup.ts';
import { settled } from '../parts/static-text.ts';
import { xmlText } from '../parts/xml.ts';
import { paper as words } from '#strings/export-paper.ts';
import { paperStyle } from './style.ts';

/** A page that is made to be printed. */
export interface PaperPage {
  readonly title: string;
  readonly description: string;
  /** What its own style adds. */
  readonly style: string;
  readonly body: readonly ElementContent[];
}

/**
 * A page of the site without its frame and its programs: light whatever the theme, and named to no search engine, as all
 * that it says stands elsewhere.
 */
export function paperPage(
  { title, description, style, body }: PaperPage,
  { site }: Pick<ExportSource, 'site'>,
): string {
  const name = title === site.name ? title : `${title} | ${site.name}`;
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light only">
<meta name="description" content="${xmlText(description)}">
<title>${xmlText(name)}</title>
<link rel="icon" href="${site.base}favicon.svg" type="image/svg+xml">
<style>${paperStyle}${style}</style>
</head>
<body data-pagefind-ignore="all">
<nav class="off-paper" aria-label="${xmlText(site.name)}"><p><a href="${site.base}">${xmlText(site.name)}</a> · <a href="${site.base}downloads/">${xmlText(words.downloads)}</a></p><p>${xmlText(words.how)}</p></nav>
<main>
${markupOf(settled(body))}
</main>
</body>
</html>
`;
}

/** A text as a string of CSS in a style element: what stands in it ends neither. */
export function cssText(text: string): string {
  return `"${text.replace(/["\\<>&\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
