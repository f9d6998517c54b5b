import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export type Rows = Readonly<Record<string, number>>;

/** What was measured, by the number of questions. Kept in a file, so that a later run adds to it. */
export interface Results {
  readonly machine?: string;
  /** What forms cost: forms.ts. */
  readonly forms?: Rows;
  readonly sizes?: Readonly<Record<string, Rows>>;
}

export const resultsFile = 'tests/bench/results.json';

/** What was measured before; nothing where there is no such file yet. */
export function storedResults(file = resultsFile): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
}

/** Adds to what was measured before, and returns all of it. */
export function storeResults(
  { sizes, ...others }: Results,
  file = resultsFile,
): Results & Required<Pick<Results, 'sizes'>> {
  const before = storedResults(file);
  const all = { ...before, ...others, sizes: { ...before.sizes, ...sizes } };
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
  return all;
}
