import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/learning/grade.ts';
import { day } from '../../../src/learning/day.ts';
import {
  afterReview,
  nextDue,
  retrievability,
  type Memory,
} from '../../../src/learning/scheduler.ts';

const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const elapsed = fc.integer({ min: -400 * day, max: 4000 * day });
const at = fc.integer({ min: Date.UTC(2000), max: Date.UTC(2200) - 1 });
const history = fc.array(fc.tuple(elapsed, grade), { maxLength: 12 });

const remembered = (reviews: readonly (readonly [number, Grade])[]) =>
  reviews.reduce<Memory | undefined>((memory, [ms, g]) => afterReview(memory, ms, g), undefined);

describe('afterReview', () => {
  test('is what ts-fsrs itself computes, review by review', () => {
    const reference = fsrs({ enable_short_term: false });
    let card = createEmptyCard(new Date('2026-01-01T12:00:00Z'));
    let memory: Memory | undefined;
    let now = new Date('2026-01-01T12:00:00Z').getTime();
    for (const [days, g] of [
      [0, Rating.Good],
      [3, Rating.Good],
      [9, Rating.Hard],
      [20, Rating.Again],
      [2, Rating.Easy],
    ] as const) {
      now += days * day;
      card = reference.next(card, new Date(now), g).card;
      memory = afterReview(memory, days * day, g as Grade);
      expect(memory.difficulty).toBeCloseTo(card.difficulty, 6);
      expect(memory.stability).toBeCloseTo(card.stability, 6);
    }
  });

  test('never throws, and stays finite and positive, whatever the clock did', () => {
    fc.assert(
      fc.property(history, (reviews) => {
        const memory = remembered(reviews);
        if (!memory) return;
        expect(memory.stability).toBeGreaterThan(0);
        expect(memory.stability).toBeLessThan(Infinity);
        expect(memory.difficulty).toBeGreaterThanOrEqual(1);
        expect(memory.difficulty).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('nextDue', () => {
  test('is never before the review, and again <= hard <= good <= easy', () => {
    fc.assert(
      fc.property(
        history,
        at,
        elapsed,
        fc.option(at, { nil: undefined }),
        (reviews, time, ms, interview) => {
          const due = nextDue(remembered(reviews), time, ms, interview);
          expect(due[1]).toBeGreaterThanOrEqual(time);
          expect(due[2]).toBeGreaterThanOrEqual(due[1]);
          expect(due[3]).toBeGreaterThanOrEqual(due[2]);
          expect(due[4]).toBeGreaterThanOrEqual(due[3]);
          expect(Number.isFinite(due[4])).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('an interview brings everything back before it, and a past one changes nothing', () => {
    const now = Date.UTC(2026, 10, 23);
    const known = remembered([
      [0, 4],
      [10 * day, 4],
      [60 * day, 4],
    ]);
    expect(nextDue(known, now, 90 * day)[3]).toBeGreaterThan(now + 60 * day);
    expect(nextDue(known, now, 90 * day, now + 10 * day)[3]).toBe(now + 9 * day);
    expect(nextDue(known, now, 90 * day, now + day / 2)[3]).toBe(now + day);
    expect(nextDue(known, now, 90 * day, now - day)).toEqual(nextDue(known, now, 90 * day));
  });

  test('a first right answer comes back in two days, an easy one in eight', () => {
    expect(nextDue(undefined, 0, 0)).toEqual({ 1: 600_000, 2: day, 3: 2 * day, 4: 8 * day });
  });
});

test('retrievability is 1 at once, 90 % after the stability, and falls', () => {
  const memory = afterReview(undefined, 0, 3);
  expect(retrievability(memory, 0)).toBe(1);
  expect(retrievability(memory, -5 * day)).toBe(1);
  expect(retrievability(memory, memory.stability * day)).toBeCloseTo(0.9, 6);
  expect(retrievability(memory, 100 * day)).toBeLessThan(0.7);
});
