import { describe, expect, test } from 'vitest';
import { gradeOf, mark } from '../../../src/learning/grade.ts';
import { questionOf, type QuizItem } from '../../../src/learning/quiz-item.ts';

const choice: QuizItem = {
  kind: 'choice',
  id: 'q#a',
  options: [
    { id: 'o1', right: true },
    { id: 'o2', right: false },
    { id: 'o3', right: true },
  ],
};
const order: QuizItem = { kind: 'order', id: 'q#b', steps: ['s1', 's2', 's3'] };
const sort: QuizItem = {
  kind: 'sort',
  id: 'q#c',
  statements: [
    { id: 'r0c0', column: 'DevOps' },
    { id: 'r1c1', column: 'MLOps' },
  ],
};

describe('mark', () => {
  test('a choice is right when exactly the right options are chosen', () => {
    expect(mark(choice, { kind: 'choice', chosen: ['o3', 'o1'] }).right).toBe(true);
    expect(mark(choice, { kind: 'choice', chosen: ['o1', 'o2'] })).toEqual({
      right: false,
      parts: { o1: true, o2: false, o3: false },
    });
  });

  test('an order is right step by step', () => {
    expect(mark(order, { kind: 'order', order: ['s1', 's2', 's3'] }).right).toBe(true);
    expect(mark(order, { kind: 'order', order: ['s1', 's3', 's2'] })).toEqual({
      right: false,
      parts: { s1: true, s2: false, s3: false },
    });
  });

  test('a sort is right statement by statement; one left out is wrong', () => {
    const placed = { r0c0: 'DevOps', r1c1: 'MLOps' };
    expect(mark(sort, { kind: 'sort', placed }).right).toBe(true);
    expect(mark(sort, { kind: 'sort', placed: { r0c0: 'DevOps' } })).toEqual({
      right: false,
      parts: { r0c0: true, r1c1: false },
    });
  });

  test('an answer of another kind is a mistake of the program', () => {
    expect(() => mark(sort, { kind: 'choice', chosen: [] })).toThrow(RangeError);
  });
});

test('right is good, wrong is again', () => {
  expect(gradeOf({ right: true, parts: {} })).toBe(3);
  expect(gradeOf({ right: false, parts: {} })).toBe(1);
});

test('the question of an item stands before its #', () => {
  expect(questionOf('ci-cd-in-mlops#first')).toBe('ci-cd-in-mlops');
});
