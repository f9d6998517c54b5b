import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { KeptBank } from '../../../src/bank/kept-bank.ts';
import * as questions from '../../../src/question/read-question.ts';

test('a bank is read once while nothing changes, and sees each change after that', () => {
  const root = mkdtempSync(join(tmpdir(), 'handbook-kept-'));
  cpSync('tests/fixtures/handbook/content', join(root, 'src/content'), { recursive: true });
  const folder = join(root, 'src/content/docs/questions/mlops-fundamentals');
  const [file, other] = ['ci-cd-in-mlops', 'renamed'].map((slug) =>
    join(folder, `${slug}.mdx`),
  ) as [string, string];
  const readQuestion = vi.spyOn(questions, 'readQuestion');
  const kept = new KeptBank();
  const first = kept.read(root);
  expect(kept.read(root)).toBe(first);

  readQuestion.mockClear();
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*/m, 'title: Another title?'));
  const titles = () => kept.read(root).questions.map(({ title }) => title);
  expect(titles()).toContain('Another title?');
  expect(readQuestion).toHaveBeenCalledTimes(1);

  const glossary = join(root, 'src/content/glossary.yaml');
  writeFileSync(glossary, readFileSync(glossary, 'utf8').replace(/term: .*/, 'term: Zebra'));
  expect(kept.read(root).glossary.map(({ term }) => term)).toContain('Zebra');

  renameSync(file, other);
  expect(kept.read(root).questions.map(({ slug }) => slug)).toContain('renamed');
  rmSync(other);
  expect(titles()).not.toContain('Another title?');
  rmSync(root, { recursive: true });
});
