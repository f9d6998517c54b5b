import { describe, expect, test } from 'vitest';
import { isOutdated } from '../../../src/learning/outdated.ts';
import type { Answer, QuizItem } from '../../../src/learning/quiz-item.ts';

const choice = (...right: string[]): QuizItem => ({
  kind: 'choice',
  id: 'a#b',
  options: ['o1', 'o2', 'o3'].map((id) => ({ id, right: right.includes(id) })),
});
const chosen = (...ids: string[]): Answer => ({ kind: 'choice', chosen: ids });
const sort = (...columns: string[]): QuizItem => ({
  kind: 'sort',
  id: 'a#b',
  statements: columns.map((column, index) => ({ id: `r${index}c0`, column })),
});
const sum = (value: number): QuizItem => ({
  kind: 'calculation',
  id: 'a#b',
  unit: 'GB',
  tolerance: 0.02,
  variants: [{ id: 'v1', value }],
});

const options = (...right: string[]) =>
  ['o1', 'o2', 'o3'].map((id) => ({ id, right: right.includes(id) }));
const diagnosis = (right: string, ...proof: string[]): QuizItem => ({
  kind: 'diagnosis',
  id: 'a#b',
  options: options(right),
  proof,
});
const thought = (first: string, then: string): QuizItem => ({
  kind: 'second-thought',
  id: 'a#b',
  options: options(first),
  then: options(then),
});
const estimate = (value: number): QuizItem => ({
  kind: 'estimate',
  id: 'a#b',
  unit: 'GB',
  factor: 3,
  variants: [{ id: 'v1', value }],
});
const inverse = (change: string, value: number): QuizItem => ({
  kind: 'inverse',
  id: 'a#b',
  unit: 'GB',
  tolerance: 0.02,
  change,
  variants: [{ id: 'v1', value }],
});
const pointed: Answer = { kind: 'diagnosis', chosen: 'o1', line: 'l4' };
const thoughts: Answer = { kind: 'second-thought', first: 'o1', then: 'o2' };
const guess: Answer = { kind: 'estimate', variant: 'v1', value: 100 };
const changed: Answer = { kind: 'inverse', variant: 'v1', input: 'c2', value: 10 };

describe('isOutdated', () => {
  const cases: [string, Answer | undefined, QuizItem, boolean][] = [
    ['no answer kept', undefined, choice('o1'), false],
    ['the same right option', chosen('o1'), choice('o1'), false],
    ['another right option', chosen('o1'), choice('o2'), true],
    ['one right option more', chosen('o1'), choice('o1', 'o2'), true],
    ['another kind', chosen('o1'), sort('A'), true],
    [
      'the same order',
      { kind: 'order', order: ['s1', 's2'] },
      { kind: 'order', id: 'a#b', steps: ['s1', 's2'] },
      false,
    ],
    [
      'a step added',
      { kind: 'order', order: ['s1', 's2'] },
      { kind: 'order', id: 'a#b', steps: ['s1', 's3', 's2'] },
      false,
    ],
    [
      'steps that changed places',
      { kind: 'order', order: ['s1', 's2'] },
      { kind: 'order', id: 'a#b', steps: ['s2', 's1'] },
      true,
    ],
    ['the same columns', { kind: 'sort', placed: { r0c0: 'A', r1c0: 'B' } }, sort('A', 'B'), false],
    [
      'a column renamed',
      { kind: 'sort', placed: { r0c0: 'A', r1c0: 'B' } },
      sort('AA', 'B'),
      false,
    ],
    ['a statement moved', { kind: 'sort', placed: { r0c0: 'A', r1c0: 'B' } }, sort('B', 'A'), true],
    [
      'a statement taken away',
      { kind: 'sort', placed: { r0c0: 'A', r9c0: 'B' } },
      sort('A', 'B'),
      false,
    ],
    ['the same value', { kind: 'calculation', variant: 'v1', value: 10 }, sum(10.1), false],
    ['another value', { kind: 'calculation', variant: 'v1', value: 10 }, sum(12), true],
    ['the same cause and proof', pointed, diagnosis('o1', 'l4'), false],
    ['one line more proves it', pointed, diagnosis('o1', 'l2', 'l4'), false],
    ['another cause', pointed, diagnosis('o2', 'l4'), true],
    ['another proof', pointed, diagnosis('o1', 'l5'), true],
    ['the same two thoughts', thoughts, thought('o1', 'o2'), false],
    ['another first thought', thoughts, thought('o3', 'o2'), true],
    ['another second thought', thoughts, thought('o1', 'o3'), true],
    ['the same magnitude', guess, estimate(250), false],
    ['another magnitude', guess, estimate(1000), true],
    ['the same input and value', changed, inverse('c2', 10), false],
    ['another input', changed, inverse('c3', 10), true],
    ['another value of the input', changed, inverse('c2', 12), true],
    ['an answer of a newer version', { kind: 'essay' } as never, choice('o1'), false],
    ['a variant taken away', { kind: 'calculation', variant: 'v7', value: 10 }, sum(12), false],
  ];
  test.each(cases)('%s', (_name, answer, item, outdated) => {
    expect(isOutdated(answer, item)).toBe(outdated);
  });
});
