import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../src/learning/catalogue.ts';
import { questionOf } from '../../../src/learning/quiz-item.ts';
import { foldSchedule, type ItemState } from '../../../src/learning/schedule.ts';
import { day } from '../../../src/learning/day.ts';

import { planSession } from '../../../src/learning/session-plan.ts';
import { questionOfTopic } from './catalogue.ts';
import { reviewOf } from './log-entries.ts';

const now = new Date(2026, 10, 24, 12).getTime();
const catalogue = {
  topics: [
    { slug: 'a', title: 'A' },
    { slug: 'b', title: 'B' },
  ],
  questions: [
    questionOfTopic('a', 'a-1', 3),
    questionOfTopic('a', 'a-2', 3),
    questionOfTopic('b', 'b-1', 3),
    questionOfTopic('b', 'b-2', 3),
  ],
};
const items = [...itemsOf(catalogue).values()];
const settings = { newPerDay: 10, reviewsPerDay: 30 };
const plan = (states: ReadonlyMap<string, ItemState> = new Map(), over = {}) =>
  planSession({ items, states, settings, now, seed: 's', ...over });

function statesOf(entries: readonly [item: string, at: number, grade: 1 | 3][]) {
  return foldSchedule(
    entries.map(([item, at, grade], n) =>
      reviewOf({ id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, item, at, grade }),
    ),
    { now },
  );
}

describe('planSession', () => {
  test('new items come in the order of the syllabus, topics in turn, no question twice in a row', () => {
    expect(plan().queue).toEqual([
      'a-1#q1',
      'b-1#q1',
      'a-2#q1',
      'b-2#q1',
      'a-1#q2',
      'b-1#q2',
      'a-2#q2',
      'b-2#q2',
      'a-1#q3',
      'b-1#q3',
    ]);
    expect(plan()).toMatchObject({ due: 0, fresh: 10, waiting: 0, unseen: 2 });
  });

  test('due items come first, the one most forgotten before the others', () => {
    const states = statesOf([
      ['b-2#q3', now - 9 * day, 3],
      ['a-2#q2', now - 40 * day, 3],
      ['a-1#q1', now - day / 24, 3],
    ]);
    const { queue, due } = plan(states);
    expect(due).toBe(2);
    expect(queue.slice(0, 2)).toEqual(['a-2#q2', 'b-2#q3']);
    expect(queue).not.toContain('a-1#q1');
  });

  test('a backlog is spread over days: the limit of the day holds, and what was done today counts', () => {
    const states = statesOf(
      items.map(({ item }) => [item.id, now - 30 * day, 3] as [string, number, 3]),
    );
    const limited = plan(states, { settings: { newPerDay: 0, reviewsPerDay: 5 } });
    expect(limited).toMatchObject({ due: 5, waiting: 7 });
    const done = new Map(states);
    for (const id of limited.queue.slice(0, 2)) {
      const state = done.get(id)!;
      done.set(id, { ...state, last: now - 1000, due: now + 9 * day });
    }
    expect(plan(done, { settings: { newPerDay: 0, reviewsPerDay: 5 } })).toMatchObject({
      due: 3,
      waiting: 7,
    });
  });

  test('the limit of new items counts those met today, and the reader may ask for more', () => {
    const states = statesOf([
      ['a-1#q1', now - 1000, 3],
      ['b-1#q1', now - 900, 3],
    ]);
    expect(plan(states, { settings: { newPerDay: 3, reviewsPerDay: 9 } }).fresh).toBe(1);
    expect(plan(states, { settings: { newPerDay: 3, reviewsPerDay: 9 }, extra: 5 }).fresh).toBe(6);
  });

  test('an item answered wrong today comes back today, last, beyond any limit', () => {
    const states = statesOf([['a-1#q1', now - 1000, 1]]);
    const { queue, due } = plan(states, { settings: { newPerDay: 0, reviewsPerDay: 0 } });
    expect(due).toBe(1);
    expect(queue).toEqual(['a-1#q1']);
  });

  test('the reader may go through what is not due yet, each item once', () => {
    const states = statesOf([
      ['a-1#q1', now - 2000, 3],
      ['b-1#q1', now - day, 3],
    ]);
    const over = { settings: { newPerDay: 0, reviewsPerDay: 0 }, ahead: now - 1000 };
    expect(plan(states, over).queue.toSorted()).toEqual(['a-1#q1', 'b-1#q1']);
    expect(plan(states, { ...over, ahead: now - 5000 }).queue).toEqual(['b-1#q1']);
  });

  test('the question asked last is not asked next while there is another', () => {
    expect(questionOf(plan(new Map(), { after: 'a-1' }).queue[0]!)).not.toBe('a-1');
    const only = items.filter(({ question }) => question.slug === 'a-1');
    expect(plan(new Map(), { items: only, after: 'a-1' }).queue).toHaveLength(3);
  });

  test('the day of the reader begins at four', () => {
    const night = new Date(2026, 10, 25, 3).getTime();
    const states = statesOf([['a-1#q1', now - 2 * day + day / 24, 3]]);
    expect(plan(states).due).toBe(1);
    expect(plan(states, { now: night }).due).toBe(1);
    const tomorrow = statesOf([['a-1#q1', now - day + day / 24, 3]]);
    expect(plan(tomorrow, { now: night }).due).toBe(0);
  });

  test('is the same for the same input, keeps its order when its first is answered, and never repeats an item', () => {
    const entry = fc.tuple(
      fc.constantFrom(...items.map(({ item }) => item.id)),
      fc.integer({ min: 1, max: 60 }).map((days) => now - days * day),
      fc.constantFrom(1 as const, 3 as const),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), fc.string(), (entries, seed) => {
        const states = statesOf(entries);
        const { queue } = plan(states, { seed });
        expect(plan(states, { seed }).queue).toEqual(queue);
        expect(new Set(queue).size).toBe(queue.length);
      }),
    );
  });
});
