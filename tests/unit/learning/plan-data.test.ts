import { expect, test } from 'vitest';
import { planQuestions } from '../../../src/learning/plan-data.ts';

const entry = (slug: string, ...after: number[]) => ({
  ...{ slug, title: slug, topic: 't', minutes: 13 },
  ...{ items: 8, points: 7, after },
});
const data = {
  questions: [entry('a'), entry('b', 0), entry('c', 0, 1)],
  weights: { one: '301', two: '310' },
};

test('a track weighs the questions by its digits, and what builds on what has its name', () => {
  expect(planQuestions(data, 'one')).toEqual([
    { slug: 'a', topic: 't', minutes: 13, after: [], weight: 3 },
    { slug: 'b', topic: 't', minutes: 13, after: ['a'], weight: 0 },
    { slug: 'c', topic: 't', minutes: 13, after: ['a', 'b'], weight: 1 },
  ]);
});

test.each(['', 'nobody', 'constructor'])('"%s" is no track: all together weigh', (track) => {
  expect(planQuestions(data, track).map(({ weight }) => weight)).toEqual([2, 1, 1]);
});
