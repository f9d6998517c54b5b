import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOutlines } from '../../../src/bank/outlines.ts';
import { readBank } from '../../../src/bank/question-bank.ts';

it('has the place, title and order of each question, in the order of the whole bank', () => {
  const project = mkdtempSync(join(tmpdir(), 'handbook-outlines-'));
  cpSync('tests/fixtures/handbook/content', join(project, 'src/content'), { recursive: true });
  const { bank } = readBank(project);
  const outlines = readOutlines(project);
  rmSync(project, { recursive: true });
  const headOf = ({ file, topic, slug, title, order }: (typeof bank.questions)[number]) =>
    [file, topic, slug, title, order] as const;
  expect(bank.questions.length).toBeGreaterThan(10);
  expect(outlines.questions.map(headOf)).toEqual(bank.questions.map(headOf));
  expect(outlines.topics).toEqual(bank.topics);
  expect(outlines.unread).toEqual([]);
});
