import { z } from 'astro/zod';
import type { Report } from '../question/problem.ts';
import { readDataFile } from './data-file.ts';

/** Where the search's synonyms stand, relative to the project. */
export const synonymsFile = 'src/content/synonyms.yaml';

const schema = z.array(
  z
    .array(
      z
        .string()
        .min(1)
        .max(60)
        .regex(/^[^A-Z]+$/, 'must be in lower case'),
    )
    .min(2),
);

/** Groups of phrases that mean the same; a project without the file has none. */
export function readSynonyms(root: string, report: Report = () => undefined): string[][] {
  return readDataFile(root, synonymsFile, schema, report).value ?? [];
}
