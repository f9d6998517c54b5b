import { expect, test } from 'vitest';
import { lastTimeWords } from '../../../../src/islands/quiz-card/last-time.ts';
import { reviewOf } from '../../learning/log-entries.ts';

const now = Date.UTC(2026, 10, 23, 12);
const minute = 60_000;
const day = 24 * 60 * minute;

test.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [-day, 'just now'],
  [minute, '1 minute ago'],
  [61 * minute, '1 hour ago'],
  [day - 1, '23 hours ago'],
  [3 * day, '3 days ago'],
  [8 * day, '1 week ago'],
  [70 * day, '2 months ago'],
  [800 * day, '2 years ago'],
])('%i ms ago', (passed, words) => {
  expect(lastTimeWords(reviewOf({ at: now - passed }), now)).toBe(`Last time: right, ${words}`);
});

test('wrong is grade 1 alone', () => {
  const words = ([1, 2, 3, 4] as const).map((grade) =>
    lastTimeWords(reviewOf({ grade, at: now }), now),
  );
  expect(words.map((text) => /right|wrong/.exec(text)?.[0])).toEqual([
    'wrong',
    'right',
    'right',
    'right',
  ]);
});
