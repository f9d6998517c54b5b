import { expect, test } from 'vitest';
import { kindOf } from '../../../../src/islands/quiz-card/card-kind.ts';
import '../../../../src/islands/quiz-card/kinds/kinds.ts';
import '../../../../src/islands/quiz-card/later/diagnosis-define.ts';
import '../../../../src/islands/quiz-card/later/numbers.ts';
import '../../../../src/islands/quiz-card/later/second-thought-define.ts';
import '../../../../src/islands/quiz-card/later/sort-define.ts';
import { mark } from '../../../../src/learning/mark.ts';
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
  const kind = kindOf({ dataset: { kind: item.kind } } as never)!;
  const words = [result.right ? 'Right.' : 'Wrong.', kind.summary(item, answer, result)];
  return [words.join(' ').trim(), Object.fromEntries(kind.verdicts(item, answer, result))];
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

const options = (...right: boolean[]) =>
  right.map((isRight, n) => ({ id: `o${n + 1}`, right: isRight }));

test('a diagnosis judges the cause and the line apart', () => {
  const item: QuizItem = {
    kind: 'diagnosis',
    id: 'q#d',
    options: options(false, true),
    proof: ['l4', 'l6'],
  };
  const by = (chosen: string, line: string) => said(item, { kind: 'diagnosis', chosen, line });
  expect(by('o2', 'l4')).toEqual([
    'Right.',
    {
      o1: { state: 'avoided', right: false, note: '' },
      o2: { state: 'hit', right: true, note: 'your choice' },
      l4: { state: 'hit', right: true, note: 'your line proves it' },
      l6: { state: 'avoided', right: true, note: 'proves it' },
    },
  ]);
  expect(by('o2', 'l1')).toMatchObject([
    'Wrong. The answer is right; line 4 or 6 shows it.',
    {
      l1: { state: 'mistaken', right: false },
      l4: { state: 'missed', right: true },
      l6: { state: 'missed', right: true },
    },
  ]);
  expect(by('o1', 'l6')[0]).toBe('Wrong. The right answer is B; your line shows it.');
  expect(by('o1', 'l1')[0]).toBe('Wrong. The right answer is B; line 4 or 6 shows it.');
});

test('a second thought names both right answers', () => {
  const item: QuizItem = {
    kind: 'second-thought',
    id: 'q#e',
    options: options(true, false),
    then: [
      { id: 't1', right: false },
      { id: 't2', right: true },
    ],
  };
  const by = (first: string, then: string) =>
    said(item, { kind: 'second-thought', first, then })[0];
  expect(by('o1', 't2')).toBe('Right.');
  expect(by('o2', 't1')).toBe('Wrong. Right would have been first A, then B.');
  expect(by('o1', 't1')).toBe('Wrong. Right would have been first A, then B: one of yours was.');
});

test.each([
  [300, 'Right. The sum gives 300 GB.'],
  [301, 'Right. The sum gives 300 GB.'],
  [600, 'Right. The sum gives 300 GB; yours is 2.0 times too large.'],
  [30, 'Wrong. The sum gives 300 GB; yours is 10 times too small.'],
  [3_000_000, 'Wrong. The sum gives 300 GB; yours is 10,000 times too large.'],
  [0, 'Wrong. The sum gives 300 GB.'],
  [-300, 'Wrong. The sum gives 300 GB.'],
])('an estimate of %d says how far off it is', (value, words) => {
  const item: QuizItem = {
    kind: 'estimate',
    id: 'q#f',
    unit: 'GB',
    factor: 3,
    variants: [{ id: 'v1', value: 300 }],
  };
  expect(said(item, { kind: 'estimate', variant: 'v1', value })[0]).toBe(words);
});

test('an inverse calculation tells a wrong input from a wrong value', () => {
  const item: QuizItem = {
    kind: 'inverse',
    id: 'q#g',
    unit: 'sequences',
    tolerance: 0.02,
    change: 'c4',
    variants: [{ id: 'v1', value: 74.5 }],
  };
  const by = (input: string, value: number) =>
    said(item, { kind: 'inverse', variant: 'v1', input, value });
  expect(by('c4', 75)).toEqual([
    'Right.',
    { c4: { state: 'hit', right: true, note: 'your choice' } },
  ]);
  expect(by('c4', 80)[0]).toBe('Wrong. The right input; its new value is 74.5 sequences.');
  expect(by('c1', 75)).toEqual([
    'Wrong. Another input must change, to 74.5 sequences.',
    {
      c1: { state: 'mistaken', right: false, note: 'your choice' },
      c4: { state: 'missed', right: true, note: 'must change' },
    },
  ]);
});
