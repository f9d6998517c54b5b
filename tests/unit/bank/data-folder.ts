import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { reportInto, type Problem, type Report } from '../../../src/question/problem.ts';

/** The folder of a project with an empty content, anew for each test of a file. */
export let root: string;

/** The questions that a data file may name. */
export const questions = new Set(['one', 'two']);

export type Reader = (root: string, questions: ReadonlySet<string>, report: Report) => unknown;

/** Makes the folder for each test, and takes it away after it. */
export function useDataFolder(): void {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'handbook-data-'));
    mkdirSync(join(root, 'src/content/docs'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
}

/** What a reader says of a data file with this text: `line:column rule: message`. */
export function read(reader: Reader, file: string, text: string): string[] {
  writeFileSync(join(root, file), text);
  const problems: Problem[] = [];
  reader(root, questions, reportInto(problems, file));
  return problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`);
}
