import { prefixOf } from './protocol.ts';

/** Where a build tells the files of each form, below the base path: `{ "json": ["api/v1/index.json", …] }`. */
export const formsFile = 'downloads.json';

/** The cache of the forms that a reader keeps: no part of the copy of the site, and no version's. */
export function formsCache(base: string): string {
  return `${prefixOf(base)}forms`;
}
