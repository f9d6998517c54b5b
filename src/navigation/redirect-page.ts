import { locale } from '#strings/language.ts';
import { moved as say } from '#strings/pages.ts';

/**
 * The page at an address that a question left: it leads on at once, to the part that the address names, is no page for a
 * search engine, and has a link for browsers that do not follow. Its policy is written into it like into all others.
 * @param to path below the base path, with a slash at its end
 * @param base with a slash at both ends
 */
export function redirectPage(to: string, { site, base }: { site: string; base: string }): string {
  const href = `${base}${to}`;
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<title>${say.title}</title>`,
    // A refresh forgets the part of a page, and whichever came last would win: it is for browsers without scripts.
    `<script>location.replace(${JSON.stringify(href)}+location.search+location.hash)</script>`,
    `<noscript><meta http-equiv="refresh" content="0;url=${href}"></noscript>`,
    '<meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width">',
    `<link rel="canonical" href="${new URL(href, site).href}">`,
    `</head><body><main><h1>${say.title}</h1>`,
    `<p>${say.before}<a href="${href}">${href}</a>${say.after}</p></main></body></html>\n`,
  ].join('');
}

/** The same for its Markdown, which no browser follows: whoever reads it is told. */
export function redirectMarkdown(
  to: string,
  { site, base }: { site: string; base: string },
): string {
  const { href } = new URL(`${base}${to.replace(/\/$/, '.md')}`, site);
  return `# ${say.title}\n\n${say.before}<${href}>${say.after}\n`;
}
