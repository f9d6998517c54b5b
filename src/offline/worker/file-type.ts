/** The types without which a browser refuses a file, or shows its source, by the end of its name. */
const types: Readonly<Record<string, string>> = {
  '/': 'text/html',
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Other names of the same. */
const same = ['application/javascript', 'application/x-javascript'];

/**
 * A file with the type that it has: what a host once called something else would be so in the copy for as long as the
 * file is the same, long after the host has mended it.
 * @param url relative to the site's base, as the list of files has it
 */
export function withType(url: string, response: Response): Response {
  const right = types[/\/$|\.\w+$/.exec(`/${url}`)?.[0] ?? ''];
  const said = (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (right === undefined || said === right) return response;
  if (right === 'text/javascript' && same.includes(said)) return response;
  const headers = new Headers(response.headers);
  headers.set('content-type', `${right}; charset=utf-8`);
  return new Response(response.body, { headers });
}
