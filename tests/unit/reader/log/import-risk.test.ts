import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../../src/learning/review-log.ts';
import { riskOf } from '../../../../src/reader/log/import-risk.ts';
import { readMarkOf, reviewOf } from '../../learning/log-entries.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const at = Date.UTC(2026, 10, 1);
const here = [
  reviewOf({ id: id(1), at, item: 'drift#a' }),
  reviewOf({ id: id(2), at, item: 'ci-cd#b' }),
  readMarkOf({ id: id(3), at, question: 'drift' }),
];
const answer = reviewOf({ id: id(4), at: at + 1, item: 'drift#c' });
const reset = (questions: readonly string[] | 'all', when = at + 5): LogEntry => ({
  type: 'reset',
  id: id(9),
  at: when,
  questions,
});

describe('what an import would take away', () => {
  test('a reset of everything voids all that is here, and is set apart', () => {
    const all = reset('all');
    expect(riskOf(here, [answer, all], {})).toEqual({ voiding: [all], safe: [answer], voided: 3 });
  });

  test('a reset of some questions voids what is here of them', () => {
    const some = reset(['drift']);
    expect(riskOf(here, [some], {})).toEqual({ voiding: [some], safe: [], voided: 2 });
  });

  test('an undo of what is here is set apart too', () => {
    const undo: LogEntry = { type: 'undo', id: id(8), at: at + 9, entry: id(2) };
    expect(riskOf(here, [undo, answer], {})).toEqual({
      voiding: [undo],
      safe: [answer],
      voided: 1,
    });
  });

  test('an undo of what the file itself brings is safe', () => {
    const undo: LogEntry = { type: 'undo', id: id(8), at: at + 9, entry: id(4) };
    expect(riskOf(here, [answer, undo], {})).toEqual({
      voiding: [],
      safe: [answer, undo],
      voided: 0,
    });
  });

  test.each([
    ['an empty browser', [] as LogEntry[], reset('all')],
    ['answers that are newer than it', here, reset('all', at - 1)],
    ['other questions', here, reset(['gates'])],
  ])('a reset that voids nothing of %s is taken with the rest', (_name, log, old) => {
    expect(riskOf(log, [answer, old], {})).toEqual({ voiding: [], safe: [answer, old], voided: 0 });
  });

  test('a reset under the name that a question has today voids what is here under its old one', () => {
    const some = reset(['data-drift']);
    expect(riskOf(here, [some], { drift: 'data-drift' }).voided).toBe(2);
  });
});
