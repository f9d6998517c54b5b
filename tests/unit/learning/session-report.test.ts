import { expect, test } from 'vitest';
import { lastAnswer } from '../../../src/learning/session-report.ts';
import { reviewOf } from './log-entries.ts';

const now = Date.UTC(2026, 10, 29);
const log = [
  reviewOf({ id: 'first', item: 'drift#a', at: now }),
  reviewOf({ id: 'second', item: 'drift#b', at: now + 1 }),
  reviewOf({ id: 'other-tab', item: 'ci-cd#a', at: now + 2 }),
];

test('the last answer that can be undone is one of those given here, and still counts', () => {
  expect(lastAnswer(log, ['first', 'second'])?.item).toBe('drift#b');
  expect(lastAnswer(log, ['first', 'second', 'undone'])?.item).toBe('drift#b');
  expect(lastAnswer(log, [])).toBeUndefined();
});

test('it is the one that was given last, whatever the clock said', () => {
  expect(lastAnswer(log, ['second', 'first'])?.item).toBe('drift#a');
});
