import { expect, it } from 'vitest';
import { changedQuestions, changesByMonth } from '../../../src/bank/page-changes.ts';
import type { PageHistory } from '../../../src/bank/page-history.ts';
import type { Question } from '../../../src/question/question.ts';

function history(...dates: string[]): PageHistory {
  const changes = dates.map((date) => ({ date, subject: `on ${date}` }));
  return { changed: dates[0]!, contributors: [], changes };
}

const questions = ['a', 'b', 'c', 'unknown'].map((slug) => ({ slug, file: slug }) as Question);
const changed = changedQuestions(
  questions,
  new Map([
    ['a', history('2026-03-02', '2026-01-05')],
    ['b', history('2026-03-09', '2026-03-01')],
    ['c', history('2026-01-07')],
  ]),
);

it('the last changed comes first; a page without a history is left out', () => {
  expect(changed.map(({ question, added, changed: last }) => [question.slug, added, last])).toEqual(
    [
      ['b', '2026-03-01', '2026-03-09'],
      ['a', '2026-01-05', '2026-03-02'],
      ['c', '2026-01-07', '2026-01-07'],
    ],
  );
});

it('what came within a month is new in it, and not changed too', () => {
  const slugs = (entries: typeof changed) => entries.map(({ question }) => question.slug).join();
  expect(
    changesByMonth(changed).map((month) => [
      ...[month.month, slugs([...month.added]), slugs([...month.changed])],
    ]),
  ).toEqual([
    ['2026-03', 'b', 'a'],
    ['2026-01', 'a,c', ''],
  ]);
});
