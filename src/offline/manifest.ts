/**
 * How many letters (base64) of a file's SHA-256 the list gives: 12 of its 32 bytes, which no compression makes shorter. They
 * tell a file from any other by chance; who writes them on purpose writes the list too. Lists of older versions give all.
 */
export const hashLength = 16;

/**
 * A file that is kept offline: its address below the base path, the beginning of its SHA-256, bytes, bytes as a host that
 * compresses by gzip sends them, and the pack it belongs to.
 */
export type ManifestEntry = readonly [
  url: string,
  hash: string,
  bytes: number,
  sent: number,
  pack: string,
];

/** All that one build keeps offline. */
export interface Manifest {
  /** The first 12 hexadecimal digits of the SHA-256 of the entries: the same build, the same version. */
  readonly version: string;
  readonly entries: readonly ManifestEntry[];
}

/** The pack that every choice includes: the pages that are not a question's, all assets and the search. */
export const corePack = 'core';

/** Everything, or the core and the questions of some topics. */
export type Choice = 'all' | readonly string[];

/** The choice as it stands in the worker's address: `all`, or topics joined by commas. */
export function choiceToText(choice: Choice): string {
  return choice === 'all' ? 'all' : [...choice].sort().join(',');
}

/** The reverse of {@link choiceToText}; nothing means everything. */
export function choiceFromText(text: string | null): Choice {
  if (text === null || text === 'all') return 'all';
  // It comes from what a browser has kept, and goes into the worker's address: names of topics alone, and not many.
  return [...new Set(text.split(','))].filter((name) => /^[a-z\d-]{1,60}$/.test(name)).slice(0, 99);
}

/** The entries that a choice keeps. */
export function chosenEntries(
  entries: readonly ManifestEntry[],
  choice: Choice,
): readonly ManifestEntry[] {
  if (choice === 'all') return entries;
  return entries.filter(([, , , , pack]) => pack === corePack || choice.includes(pack));
}

/** Bytes of entries before compression: the room that they take. */
export function bytesOf(entries: readonly ManifestEntry[]): number {
  return entries.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

/**
 * The entry that a path is answered from: `/x/` for `/x/index.html`, none for what is not kept.
 * `redirect` says that the address lacks its closing slash.
 */
export function entryFor(
  known: ReadonlySet<string>,
  path: string,
): { url: string; redirect: boolean } | undefined {
  if (known.has(path)) return { url: path, redirect: false };
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  if (folder !== path && known.has(folder)) return { url: folder, redirect: false };
  if (known.has(`${path}/`)) return { url: `${path}/`, redirect: true };
  return undefined;
}

/** The manifest in a JSON text, or undefined when it is none. */
export function parseManifest(value: unknown): Manifest | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, entries } = value as Partial<Manifest>;
  const whole =
    typeof version === 'string' &&
    Array.isArray(entries) &&
    entries.every((entry) => Array.isArray(entry) && entry.length === 5);
  return whole ? { version, entries } : undefined;
}
