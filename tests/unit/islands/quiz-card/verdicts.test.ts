import { expect, test } from 'vitest';
import { summary, verdicts } from '../../../../src/islands/quiz-card/verdicts.ts';
import { mark } from '../../../../src/learning/grade.ts';
import type { Answer, QuizItem } from '../../../../src/learning/quiz-item.ts';

const choice = (...right: boolean[]): QuizItem => ({
  kind: 'choice',
  id: 'q#a',
  options: right.map((right, n) => ({ id: `o${n + 1}`, right })),
});
const order: QuizItem = { kind: 'order', id: 'q#b', steps: ['s1', 's2', 's3'] };
const sort: QuizItem = {
  kind: 'sort',
  id: 'q#c',
  statements: [
    { id: 'r0c0', column: 'DevOps' },
    { id: 'r1c1', column: 'MLOps' },
  ],
};

const said = (item: QuizItem, answer: Answer) => {
  const result = mark(item, answer);
  return [summary(item, result), Object.fromEntries(verdicts(item, answer, result))];
};

test('every option of a choice has its verdict', () => {
  expect(said(choice(true, false, true, false), { kind: 'choice', chosen: ['o1', 'o2'] })).toEqual([
    'Wrong. The right answers are A and C.',
    {
      o1: { state: 'hit', right: true, note: 'your choice' },
      o2: { state: 'mistaken', right: false, note: 'your choice' },
      o3: { state: 'missed', right: true, note: 'not chosen' },
      o4: { state: 'avoided', right: false, note: '' },
    },
  ]);
});

test('the summary names what would have been right', () => {
  const wrong: Answer = { kind: 'choice', chosen: ['o1'] };
  expect(said(choice(false, true), wrong)[0]).toBe('Wrong. The right answer is B.');
  expect(said(choice(false, true, true, true), wrong)[0]).toBe(
    'Wrong. The right answers are B, C and D.',
  );
  expect(said(choice(true, false), wrong)[0]).toBe('Right.');
});

test('every step says where it belongs', () => {
  expect(said(order, { kind: 'order', order: ['s1', 's3', 's2'] })).toEqual([
    'Wrong. 1 of 3 steps in their place.',
    {
      s1: { state: 'hit', right: true, note: '' },
      s2: { state: 'mistaken', right: false, note: 'belongs at place 2' },
      s3: { state: 'mistaken', right: false, note: 'belongs at place 3' },
    },
  ]);
});

test('every statement says to which column it belongs', () => {
  expect(said(sort, { kind: 'sort', placed: { r0c0: 'DevOps', r1c1: 'DevOps' } })).toEqual([
    'Wrong. 1 of 2 statements in their column.',
    {
      r0c0: { state: 'hit', right: true, note: '' },
      r1c1: { state: 'mistaken', right: false, note: 'belongs to MLOps' },
    },
  ]);
});
