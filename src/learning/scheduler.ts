import { FSRSAlgorithm } from 'ts-fsrs';
import { day } from './day.ts';
import type { Grade } from './grade.ts';

/** How well an item is remembered after a review: FSRS's memory state. */
export interface Memory {
  /** Days until retrievability has fallen to 90 %. */
  readonly stability: number;
  /** From 1 (easy) to 10. */
  readonly difficulty: number;
}

/** When each grade would bring an item back, in ms since the epoch. */
export type NextDue = Readonly<Record<Grade, number>>;

/** A wrong answer comes back within the session. */
const againAfter = 10 * 60_000;

/** FSRS-6 with its default weights and a desired retention of 90 %. */
const fsrs = new FSRSAlgorithm({});

/**
 * The memory state after a review.
 * @param memory before it; undefined at the first review
 * @param elapsed ms since the review before; a clock that went backwards counts as no time
 * @see https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
export function afterReview(memory: Memory | undefined, elapsed: number, grade: Grade): Memory {
  const days = Math.floor(Math.max(0, elapsed) / day);
  const { stability, difficulty } = fsrs.next_state(memory ?? null, days, grade);
  return { stability, difficulty };
}

/** The probability, from 0 to 1, that an item is recalled `elapsed` ms after its last review. */
export function retrievability({ stability }: Memory, elapsed: number): number {
  return fsrs.forgetting_curve(Math.max(0, elapsed) / day, stability);
}

/**
 * When an item is due again after each grade: again <= hard <= good <= easy, and never before `at`.
 * @param before the memory state before the review, undefined at the first
 * @param at time of the review, in ms
 * @param elapsed ms since the review before
 * @param interview start of the day of the interview, if one is set: all comes back before it
 */
export function nextDue(
  before: Memory | undefined,
  at: number,
  elapsed: number,
  interview?: number,
): NextDue {
  const days = (grade: Grade) =>
    fsrs.next_interval(afterReview(before, elapsed, grade).stability, 0);
  const hard = Math.max(1, days(2));
  const good = Math.max(hard, days(3));
  const easy = Math.max(good, days(4));
  const due = (interval: number) => {
    const plain = at + interval * day;
    return interview === undefined || interview <= at
      ? plain
      : Math.min(plain, Math.max(interview - day, at + day));
  };
  return { 1: at + againAfter, 2: due(hard), 3: due(good), 4: due(easy) };
}
