import { expect, test } from 'vitest';
import { itemsOf } from '../../../src/learning/catalogue.ts';
import { day } from '../../../src/learning/day.ts';
import type { LogEntry, Rehearsal } from '../../../src/learning/log-entry.ts';
import { gradeOfShare, recallItem } from '../../../src/learning/recall.ts';
import { inForce } from '../../../src/learning/review-log.ts';
import { foldSchedule } from '../../../src/learning/schedule.ts';
import { lastAnswer } from '../../../src/learning/session-report.ts';
import { questionOfTopic } from './catalogue.ts';

const now = Date.UTC(2026, 10, 24, 12);
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const rehearsal = (n: number, at: number, covered: string[], points = 5): Rehearsal => ({
  type: 'rehearsal',
  id: id(n),
  question: 'drift',
  at,
  took: 60_000,
  covered,
  points,
});

test.each([
  [0, 5, 1],
  [2, 5, 1],
  [1, 2, 2],
  [3, 5, 2],
  [4, 5, 3],
  [5, 5, 3],
  [0, 0, 1],
])('%i of %i key points covered is grade %i', (covered, points, grade) => {
  expect(gradeOfShare(covered, points)).toBe(grade);
});

test('a question has an item more, after the others, where it has key points and it is asked for', () => {
  const questions = [questionOfTopic('a', 'a-1', 2)];
  const ids = (recall: boolean) => [...itemsOf({ questions }, recall).keys()];
  expect(ids(false)).toEqual(['a-1#q1', 'a-1#q2']);
  expect(ids(true)).toEqual(['a-1#q1', 'a-1#q2', 'a-1#recall']);
  const pointless = questions.map((question) => ({ ...question, points: 0 }));
  expect(itemsOf({ questions: pointless }, true).size).toBe(2);
});

test('a rehearsal is a review of the question as a whole, whoever asked it', () => {
  const states = foldSchedule([rehearsal(1, now - 3 * day, ['p1', 'p2', 'p3', 'p4'])], { now });
  expect([...states.keys()]).toEqual([recallItem('drift')]);
  expect(states.get('drift#recall')).toMatchObject({ grade: 3, reviews: 1, last: now - 3 * day });
});

test('points that the question did not have count for nothing', () => {
  const log = [rehearsal(1, now - day, ['p7', 'p8', 'x', 'p9'])];
  expect(foldSchedule(log, { now }).get('drift#recall')).toMatchObject({ grade: 1 });
});

test('what the reader says of it counts, in both directions', () => {
  const regrade = (grade: 1 | 4): LogEntry => ({
    type: 'regrade',
    id: id(9),
    at: now,
    review: id(1),
    grade,
  });
  const stateOf = (covered: string[], grade: 1 | 4) =>
    foldSchedule(inForce([rehearsal(1, now - day, covered), regrade(grade)]), { now });
  expect(stateOf([], 4).get('drift#recall')).toMatchObject({ grade: 4 });
  expect(stateOf(['p1', 'p2', 'p3', 'p4', 'p5'], 1).get('drift#recall')).toMatchObject({
    grade: 1,
  });
});

test('it can be taken back like an answer', () => {
  const log: LogEntry[] = [
    rehearsal(1, now - day, ['p1']),
    { type: 'undo', id: id(2), at: now, entry: id(1) },
  ];
  expect(foldSchedule(inForce(log), { now }).size).toBe(0);
  expect(lastAnswer(log, [id(1)])).toMatchObject({
    id: id(1),
    item: 'drift#recall',
  });
});
