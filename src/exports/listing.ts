import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { size } from '#strings/exports.ts';
import { locale } from '#strings/language.ts';
import type { MadeExport } from './export.ts';

/**
 * Where a build says what it has made, for the page of downloads: pages then know of forms without the code that makes
 * them. A preview makes nothing, and shows those of the last build.
 */
const listingFile = '.astro/exports.json';

/** Keeps what was made for {@link listedExports}. */
export function writeListing(root: string, made: readonly MadeExport[]): void {
  const path = join(root, listingFile);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(made, undefined, 1));
}

/** The forms that readers are shown, in their order; none before the first build. */
export function listedExports(root: string): readonly MadeExport[] {
  const path = join(root, listingFile);
  if (!existsSync(path)) return [];
  const made = JSON.parse(readFileSync(path, 'utf8')) as readonly MadeExport[];
  return made.filter(({ unlisted }) => !unlisted);
}

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** "640 bytes", "12 kB", "3.4 MB": decimal, as browsers show downloads. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${size.bytes}`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toLocaleString(locale, oneDigit)} MB`;
}
