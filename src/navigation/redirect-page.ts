/** What a reader sees who comes by an old address, for the moment that his browser needs. */
const words = {
  title: 'This page has moved',
  before: 'It now stands at ',
  after: '.',
};

/**
 * The page at an address that a question left: it leads on at once, is no page for a search engine, and has a link for
 * browsers that do not follow. Its policy is written into it like into all others.
 * @param to path below the base path, with a slash at its end
 * @param base with a slash at both ends
 */
export function redirectPage(to: string, { site, base }: { site: string; base: string }): string {
  const href = `${base}${to}`;
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    `<title>${words.title}</title>`,
    `<meta http-equiv="refresh" content="0;url=${href}">`,
    '<meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<link rel="canonical" href="${new URL(href, site).href}">`,
    `</head><body><main><h1>${words.title}</h1>`,
    `<p>${words.before}<a href="${href}">${href}</a>${words.after}</p></main></body></html>\n`,
  ].join('');
}
