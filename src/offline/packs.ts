import { corePack, type Choice, type ManifestEntry } from './manifest.ts';

/** What a pack takes on the device, and what it downloads, in bytes. */
export interface PackSize {
  readonly bytes: number;
  readonly download: number;
}

/** Sizes by pack. A page reads them to decide and to tell; the list of files is the worker's, and far longer. */
export type Packs = Readonly<Record<string, PackSize>>;

/** Where a page finds them, below the base path. */
export const packsFile = 'offline-packs.json';

/** The sizes of the packs that the entries belong to. */
export function packsOf(entries: readonly ManifestEntry[]): Packs {
  const packs: Record<string, PackSize> = {};
  for (const [, , bytes, sent, pack] of entries) {
    const { bytes: before, download } = packs[pack] ?? { bytes: 0, download: 0 };
    packs[pack] = { bytes: before + bytes, download: download + sent };
  }
  return packs;
}

/** The size of a choice. */
export function sizeOf(packs: Packs, choice: Choice): PackSize {
  const size = { bytes: 0, download: 0 };
  for (const [pack, { bytes, download }] of Object.entries(packs)) {
    if (choice !== 'all' && pack !== corePack && !choice.includes(pack)) continue;
    size.bytes += bytes;
    size.download += download;
  }
  return size;
}

/** The sizes in a JSON text, or undefined when it holds none. */
export function parsePacks(value: unknown): Packs | undefined {
  const packs = Object(value) as Record<string, Partial<PackSize> | null>;
  const isWhole = Object.values(packs).every(
    (pack) => Number.isFinite(pack?.bytes) && Number.isFinite(pack?.download),
  );
  return isWhole && Object.hasOwn(packs, corePack) ? (packs as Packs) : undefined;
}
