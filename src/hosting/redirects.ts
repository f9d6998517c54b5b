/** Old to new paths below the base path, each with a slash at its end. */
type Redirects = Readonly<Record<string, string>>;

/** Files with the rules of hosts, by their name; none of them is a page. */
export const redirectFiles = ['_redirects', '_redirects.nginx', '_redirects.caddy'] as const;

/**
 * Rules with which a host answers an old address by itself: Netlify and Cloudflare Pages read `_redirects`; nginx and
 * Caddy include theirs. Without them the page at the old address leads on.
 * @param base with a slash at both ends
 */
export function redirectRules(
  redirects: Redirects,
  base: string,
): Record<(typeof redirectFiles)[number], string> {
  const lines = (write: (from: string, to: string) => string) =>
    Object.entries(redirects)
      .map(([from, to]) => write(`${base}${from}`, `${base}${to}`))
      .join('');
  return {
    _redirects: lines((from, to) => `${from} ${to} 301\n`),
    '_redirects.nginx': lines(
      (from, to) =>
        `location = ${from} { return 301 ${to}$is_args$args; }\nlocation = ${from.slice(0, -1)} { return 301 ${to}$is_args$args; }\n`,
    ),
    '_redirects.caddy': lines(
      (from, to) => `redir ${from} ${to} permanent\nredir ${from.slice(0, -1)} ${to} permanent\n`,
    ),
  };
}
