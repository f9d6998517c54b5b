import { describe, expect, test } from 'vitest';
import { drawQuestions } from '../../../src/learning/mock-interview.ts';
import { questionOfTopic } from './catalogue.ts';

const levels = ['foundation', 'intermediate', 'advanced'] as const;
const questions = Array.from({ length: 24 }, (_, n) =>
  questionOfTopic(n % 2 ? 'a' : 'b', `q-${n}`, 1, { difficulty: levels[n % 3]! }),
);
const all = { topics: [], level: 'all', minutes: 30 } as const;

describe('drawQuestions', () => {
  test('draws as many as fit, none twice, from easy to hard, and the same for the same seed', () => {
    const drawn = drawQuestions(questions, all, () => 0, 'seed');
    expect(drawn).toHaveLength(6);
    expect(new Set(drawn).size).toBe(6);
    expect(drawQuestions(questions, all, () => 0, 'seed')).toEqual(drawn);
    expect(drawQuestions(questions, all, () => 0, 'other')).not.toEqual(drawn);
    const ranks = drawn.map(({ difficulty }) => levels.indexOf(difficulty));
    expect(ranks).toEqual([...ranks].sort());
  });

  test('holds to topics and level, and draws what there is when there is less', () => {
    const drawn = drawQuestions(
      questions,
      { topics: ['a'], level: 'advanced', minutes: 45 },
      () => 0,
      's',
    );
    expect(drawn).toHaveLength(4);
    for (const { topic, difficulty } of drawn)
      expect([topic, difficulty]).toEqual(['a', 'advanced']);
  });

  test('draws weak questions more often than known ones', () => {
    let weak = 0;
    for (let n = 0; n < 400; n += 1) {
      const drawn = drawQuestions(
        questions,
        all,
        (slug) => (Number(slug.slice(2)) < 12 ? 0 : 1),
        `${n}`,
      );
      weak += drawn.filter(({ slug }) => Number(slug.slice(2)) < 12).length;
    }
    expect(weak / (400 * 6)).toBeGreaterThan(0.75);
    expect(weak / (400 * 6)).toBeLessThan(1);
  });
});
