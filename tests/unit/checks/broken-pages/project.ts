import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DocumentReader } from '../../../../src/bank/document-reader.ts';
import { checkFiles } from '../../../../src/checks/check-files.ts';
import { sortProblems } from '../../../../src/checks/formats.ts';
import { firstFile, goodSource } from '../../question/fixture.ts';
import type { BrokenPage } from './broken-page.ts';

/** Two good pages in a project of their own. */
export function writeProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'handbook-broken-'));
  const fixtures = fileURLToPath(new URL('../../../fixtures/content/', import.meta.url));
  mkdirSync(join(root, dirname(firstFile)), { recursive: true });
  cpSync(fixtures, join(root, dirname(firstFile)), { recursive: true });
  writeFileSync(
    join(root, 'src/content/topics.yaml'),
    '- slug: pipelines\n  title: Pipelines\n  blurb: About pipelines.\n  why: To hear.\n',
  );
  return root;
}

export function removeProject(root: string): void {
  rmSync(root, { recursive: true });
}

/** The good page with its fault. */
export function breakPage([name, from, to]: BrokenPage): string {
  const source = goodSource.replace(from, (...found: unknown[]) =>
    to.replace('$1', () => (typeof found[1] === 'string' ? found[1] : '$1')),
  );
  if (source === goodSource) throw new Error(`${name}: not in the good page`);
  return source;
}

/** No fault changes the other page: to read it takes as long as all else. */
const reader = new DocumentReader();

/** What the check of one file says, as the page's line, the rule, and what is read below them. */
export function messagesOf(root: string, page: BrokenPage): string[] {
  const source = breakPage(page);
  writeFileSync(join(root, firstFile), source);
  const { problems } = checkFiles(root, [firstFile], reader);
  return sortProblems(problems).map(
    ({ line, column, rule, severity, message, remedy }) =>
      `${line}:${column} ${severity === 'warning' ? 'warning ' : ''}${rule}   ${textAt(source, line, column)}\n    ${message}\n    ${remedy}`,
  );
}

function textAt(source: string, line: number, column: number): string {
  return (source.split('\n')[line - 1] ?? '').slice(column - 1, column + 49).trimEnd();
}
