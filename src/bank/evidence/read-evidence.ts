import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDataFile } from '../../question-bank/data-file.ts';
import type { Report } from '../../question-bank/problem.ts';
import { evidenceSchema, type Evidence } from './evidence.ts';

const ending = '.evidence.yaml';

/** Whether a file is evidence: it stands beside its page. */
export function isEvidence(file: string): boolean {
  return file.endsWith(ending);
}

/** Where the evidence of a page stands. */
export function evidenceFileOf(page: string): string {
  return page.replace(/\.mdx$/, ending);
}

/** The page that a file of evidence belongs to. */
export function pageOfEvidence(file: string): string {
  return file.replace(ending, '.mdx');
}

/**
 * Reads the evidence of a page; undefined when it has none, or when its file cannot be read, which is reported.
 * @param report takes problems of the evidence file
 */
export function readEvidence(root: string, page: string, report: Report): Evidence | undefined {
  const file = evidenceFileOf(page);
  if (!existsSync(join(root, file))) return undefined;
  const { value, placeOf } = readDataFile(root, file, evidenceSchema, report);
  return value && { file, rows: value, placeOf };
}
