import { describe, expect, test } from 'vitest';
import { designStages, stageAt } from '../../../src/learning/design-stages.ts';
import type { LogEntry } from '../../../src/learning/log-entry.ts';
import { missedBefore } from '../../../src/learning/missed-points.ts';
import { designMinutes, drawQuestions } from '../../../src/learning/mock-interview.ts';
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

test('a design is one question, of those that ask for one, whatever topics are chosen', () => {
  const some = questions.map((question, n) => ({ ...question, isDesign: n % 8 === 0 }));
  for (const topics of [[], ['a']]) {
    const drawn = drawQuestions(some, { ...all, topics, minutes: 40 }, () => 0, 'seed');
    expect(drawn.map(({ isDesign }) => isDesign)).toEqual([true]);
  }
  expect(drawQuestions(questions, { ...all, minutes: 40 }, () => 0, 'seed')).toEqual([]);
});

test('the stages of a design take its time, and the last one lasts until it is ended', () => {
  const minutes = designStages.reduce((sum, stage) => sum + stage.minutes, 0);
  expect(minutes).toBe(designMinutes);
  expect(stageAt(0)).toEqual({ name: 'clarify', place: 0, left: 5 * 60_000 });
  expect(stageAt(5 * 60_000)).toMatchObject({ name: 'estimate', place: 1 });
  expect(stageAt(90 * 60_000)).toEqual({ name: 'defend', place: 4, left: 0 });
});

test('what was missed in rehearsals before is counted by point, the interview itself left out', () => {
  const rehearsal = (n: number, covered: string[]): LogEntry => ({
    type: 'rehearsal',
    id: `00000000-0000-4000-8000-00000000000${n}`,
    question: 'q-1',
    at: n,
    took: 1,
    covered,
    points: 3,
  });
  const log = [rehearsal(1, ['p1']), rehearsal(2, ['p1', 'p2']), rehearsal(3, [])];
  const own = new Set(['00000000-0000-4000-8000-000000000003']);
  expect(Object.fromEntries(missedBefore(log, 'q-1', own))).toEqual({ p2: 1, p3: 2 });
  expect(missedBefore(log, 'q-2', own).size).toBe(0);
});
