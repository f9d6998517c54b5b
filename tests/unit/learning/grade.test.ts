import { describe, expect, test } from 'vitest';
import { gradeOf } from '../../../src/learning/grade.ts';
import { mark } from '../../../src/learning/mark.ts';
import { questionOf, type ChoiceItem, type QuizItem } from '../../../src/learning/quiz-item.ts';

const choice: ChoiceItem = {
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

  test('a diagnosis is right when the cause is and any proving line is pointed at', () => {
    const item: QuizItem = {
      kind: 'diagnosis',
      id: 'q#d',
      options: choice.options.slice(0, 2),
      proof: ['l4', 'l6'],
    };
    const by = (chosen: string, line: string) => mark(item, { kind: 'diagnosis', chosen, line });
    expect(by('o1', 'l4').right).toBe(true);
    expect(by('o1', 'l6').right).toBe(true);
    expect(by('o1', 'l5')).toEqual({ right: false, parts: { o1: true, o2: true, l5: false } });
    expect(by('o2', 'l4')).toEqual({ right: false, parts: { o1: false, o2: false, l4: true } });
  });

  test('a second thought is right when both answers are', () => {
    const item: QuizItem = {
      kind: 'second-thought',
      id: 'q#e',
      options: [
        { id: 'o1', right: true },
        { id: 'o2', right: false },
      ],
      then: [
        { id: 't1', right: false },
        { id: 't2', right: true },
      ],
    };
    const by = (first: string, then: string) =>
      mark(item, { kind: 'second-thought', first, then }).right;
    expect([by('o1', 't2'), by('o1', 't1'), by('o2', 't2')]).toEqual([true, false, false]);
  });

  test.each([
    [300, true],
    [100, true],
    [900, true],
    [99, false],
    [901, false],
    [0, false],
    [-300, false],
  ])('an estimate of 300 within a factor of 3: %d', (value, right) => {
    const item: QuizItem = {
      kind: 'estimate',
      id: 'q#f',
      unit: '',
      factor: 3,
      variants: [{ id: 'v1', value: 300 }],
    };
    expect(mark(item, { kind: 'estimate', variant: 'v1', value })).toEqual({
      right,
      parts: { v1: right },
    });
  });

  test('an inverse calculation is right by its input and its new value', () => {
    const item: QuizItem = {
      kind: 'inverse',
      id: 'q#g',
      unit: '',
      tolerance: 0.02,
      change: 'c4',
      variants: [{ id: 'v1', value: 50 }],
    };
    const by = (input: string, value: number) =>
      mark(item, { kind: 'inverse', variant: 'v1', input, value });
    expect(by('c4', 50.9).right).toBe(true);
    expect(by('c4', 52)).toEqual({ right: false, parts: { c4: true, v1: false } });
    expect(by('c1', 50)).toEqual({ right: false, parts: { c1: false, v1: true } });
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
