import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogEntry, Rehearsal } from '../../../src/learning/log-entry.ts';
import { isMastered, lastRehearsals } from '../../../src/learning/mastered.ts';
import { masteryByQuestion, masteryShare, sumMastery } from '../../../src/learning/mastery.ts';
import { foldSchedule } from '../../../src/learning/schedule.ts';
import { day } from '../../../src/learning/day.ts';

import { questionOfTopic } from './catalogue.ts';
import { reviewOf } from './log-entries.ts';

const now = Date.UTC(2026, 10, 24, 12);
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const questions = [questionOfTopic('a', 'a-1', 3), questionOfTopic('b', 'b-1', 2, { points: 6 })];
const catalogue = { topics: [], questions };

const rehearsal = (n: number, question: string, covered: string[], points: number): Rehearsal => ({
  type: 'rehearsal',
  id: id(n),
  question,
  at: now - 1000 + n,
  took: 1,
  covered,
  points,
});

function share(log: readonly LogEntry[], slug: string) {
  const mastery = masteryByQuestion(
    catalogue,
    foldSchedule(log, { now }),
    lastRehearsals(log),
    now,
  );
  return { ...mastery.get(slug)!, share: masteryShare(mastery.get(slug)!) };
}

describe('mastery', () => {
  test('every topic can reach exactly 1, whatever number of items and points it has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })), {
          minLength: 1,
          maxLength: 9,
        }),
        (sizes) => {
          const all = sizes.map(([items, points], n) =>
            questionOfTopic('t', `q-${n}`, items, { points }),
          );
          let n = 0;
          const log = all.flatMap((question) => [
            ...question.items.map((item) => reviewOf({ id: id(n++), item: item.id, at: now })),
            rehearsal(
              n++,
              question.slug,
              Array.from({ length: question.points }, (_, p) => `p${p + 1}`),
              question.points,
            ),
          ]);
          const mastery = masteryByQuestion(
            { questions: all },
            foldSchedule(log, { now }),
            lastRehearsals(log),
            now,
          );
          expect(masteryShare(sumMastery(mastery.values()))).toBe(1);
        },
      ),
    );
  });

  test('counts known items and covered points of today alone', () => {
    const log = [
      reviewOf({ id: id(1), item: 'a-1#q1', at: now - day }),
      reviewOf({ id: id(2), item: 'a-1#q2', at: now - day, grade: 1 }),
      reviewOf({ id: id(3), item: 'a-1#gone', at: now - day }),
      rehearsal(4, 'a-1', ['p1', 'p2', 'p9', 'x'], 9),
    ];
    expect(share(log, 'a-1')).toMatchObject({
      items: 3,
      answered: 2,
      known: 1,
      // An item answered wrong, and the question as a whole: two points of nine were covered.
      due: 2,
      covered: 2,
    });
    expect(share(log, 'a-1').share).toBeCloseTo(3 / 7, 12);
    expect(share(log, 'b-1').share).toBe(0);
  });

  test('falls when an item is forgotten, and the newest rehearsal counts', () => {
    const log = [
      reviewOf({ id: id(1), item: 'b-1#q1', at: now - 90 * day }),
      rehearsal(2, 'b-1', ['p1', 'p2', 'p3'], 6),
      rehearsal(3, 'b-1', ['p1'], 6),
    ];
    expect(share(log, 'b-1')).toMatchObject({ answered: 1, known: 0, due: 2, covered: 1 });
  });
});

test('a question is mastered when nothing of it is missing, its key points included', () => {
  const whole = { items: 5, known: 5, points: 6, covered: 6 };
  expect(isMastered(whole)).toBe(true);
  expect(isMastered({ ...whole, known: 4 })).toBe(false);
  expect(isMastered({ ...whole, covered: 5 })).toBe(false);
  expect(isMastered({ items: 0, known: 0, points: 0, covered: 0 })).toBe(false);
});
