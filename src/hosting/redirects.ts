/** Old to new paths below the base path, each with a slash at its end. */
type Redirects = Readonly<Record<string, string>>;

/** Files with the rules of hosts, by their name; none of them is a page. */
export const redirectFiles = ['_redirects', '_redirects.nginx', '_redirects.caddy'] as const;

/** A page of a question: its topic and slug. */
const questionPage = /^questions\/[^/]+\/([^/]+)\/$/;

/** Where the other forms of a question are: its Markdown, and its data and picture, whose addresses have no topic. */
function otherForms(from: string, to: string): [from: string, to: string][] {
  const [, old] = questionPage.exec(from) ?? [];
  const [, slug] = questionPage.exec(to) ?? [];
  if (old === undefined || slug === undefined) return [];
  const markdown = (page: string) => page.replace(/\/$/, '.md');
  const data = (name: string) => `api/v1/questions/${name}.json`;
  const picture = (name: string) => `share/${name}.png`;
  return [
    [markdown(from), markdown(to)],
    ...(old === slug
      ? []
      : ([
          [data(old), data(slug)],
          [picture(old), picture(slug)],
        ] satisfies [string, string][])),
  ];
}

/**
 * Rules with which a host answers an old address by itself: Netlify and Cloudflare Pages read `_redirects`; nginx and
 * Caddy include theirs. Without them the page at the old address leads on, and other forms stand there once more.
 * @param base with a slash at both ends
 */
export function redirectRules(
  redirects: Redirects,
  base: string,
): Record<(typeof redirectFiles)[number], string> {
  const pages = Object.entries(redirects);
  const files = pages.flatMap(([from, to]) => otherForms(from, to));
  const all = [
    ...pages.flatMap(([from, to]) => [
      [from, to],
      [from.slice(0, -1), to],
    ]),
    ...files,
  ].map(([from, to]) => [`${base}${from}`, `${base}${to}`]);
  const netlify = [...pages, ...files].map(([from, to]) => `${base}${from} ${base}${to} 301\n`);
  return {
    _redirects: netlify.join(''),
    '_redirects.nginx': all
      .map(([from, to]) => `location = ${from} { return 301 ${to}$is_args$args; }\n`)
      .join(''),
    '_redirects.caddy': all.map(([from, to]) => `redir ${from} ${to} permanent\n`).join(''),
  };
}
