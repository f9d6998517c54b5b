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
  const chosen = Object.entries(packs).filter(
    ([pack]) => choice === 'all' || pack === corePack || choice.includes(pack),
  );
  return {
    bytes: chosen.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    download: chosen.reduce((sum, [, { download }]) => sum + download, 0),
  };
}

/** The sizes in a JSON text, or undefined when it holds none. */
export function parsePacks(value: unknown): Packs | undefined {
  const isPack = (pack: unknown) =>
    typeof pack === 'object' &&
    pack !== null &&
    Number.isFinite((pack as PackSize).bytes) &&
    Number.isFinite((pack as PackSize).download);
  const isWhole =
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, corePack) &&
    Object.values(value).every(isPack);
  return isWhole ? (value as Packs) : undefined;
}
