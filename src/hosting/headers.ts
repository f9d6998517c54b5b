/** A pattern of addresses as `_headers` has it, and the headers of the answers that it matches. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a page may ask a browser for: nothing of this is used. Only names that browsers know, as others are warned about. */
const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Headers of every answer. The page's own policy stands in its HTML; here is only what a meta element cannot say.
 * `no-referrer`: which question a reader came from is no business of the site that he goes to.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  // The mock interview records the reader's voice where he has switched it on: on his device alone.
  'Permissions-Policy': [
    ...unusedFeatures.map((feature) => `${feature}=()`),
    'microphone=(self)',
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Without it a browser may ask for the names of hosts that links lead to: the policy has no word for that.
  'X-DNS-Prefetch-Control': 'off',
};

/** For files whose name changes with their content. */
export const keepForever = 'public, max-age=31536000, immutable';

/** For all others: kept, but asked for again before each use. */
export const askAgain = 'no-cache';

/** Folders in which every name holds a hash of its content. */
const hashedFolders = ['_astro', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'];

/** Files that are never asked for by a reader's browser. */
const unserved = /^(_headers|_redirects(\.nginx|\.caddy)?|\.nojekyll|SHA256SUMS)$/;

/**
 * The rules for a build. A host joins the values of a header that several matching rules give, so that no two rules
 * for `Cache-Control` may match the same address.
 * @param files of the build, with forward slashes
 */
export function headerRules(base: string, files: readonly string[]): HeaderRule[] {
  const patterns = new Map<string, string>([[base, askAgain]]);
  for (const file of files) {
    const hashed = hashedFolders.find((folder) => file.startsWith(`${folder}/`));
    if (hashed) patterns.set(`${base}${hashed}/*`, keepForever);
    else if (!unserved.test(file)) patterns.set(`${base}${patternOf(file)}`, cachingOf(file));
  }
  patterns.delete(`${base}index.html`);
  const caching = [...patterns].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    { path: `${base}*`, headers: securityHeaders },
    ...caching.map(([path, value]) => ({ path, headers: { 'Cache-Control': value } })),
  ];
}

/** One pattern for all pages below a folder; Pagefind's folder holds both kinds of files. */
function patternOf(file: string): string {
  const [folder = '', ...rest] = file.split('/');
  return rest.length === 0 || folder === 'pagefind' ? file : `${folder}/*`;
}

function cachingOf(file: string): string {
  return file.endsWith('.pf_meta') ? keepForever : askAgain;
}

/** The text of `_headers`, which Cloudflare Pages and Netlify read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}
