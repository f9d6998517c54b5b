import fc from 'fast-check';
import type { LogEntry, ReadMark, Review } from '../../../src/learning/review-log.ts';

const part = fc.stringMatching(/^[osr][1-9]$/);
const at = fc.integer({ min: Date.UTC(2000), max: Date.UTC(2200) - 1 });

const answer: fc.Arbitrary<Review['answer']> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), chosen: fc.uniqueArray(part) }),
  fc.record({ kind: fc.constant('order' as const), order: fc.uniqueArray(part) }),
  fc.record({
    kind: fc.constant('sort' as const),
    placed: fc.dictionary(part, fc.string({ maxLength: 20 }), { noNullPrototype: true }),
  }),
);

/** Ids of few values, so that logs overlap and entries with one id differ. */
const review = (id: fc.Arbitrary<string>): fc.Arbitrary<Review> =>
  fc.record(
    {
      type: fc.constant('review' as const),
      id,
      item: fc.constantFrom('ci-cd#a', 'ci-cd#b', 'drift#a'),
      at: fc.oneof(at, fc.constantFrom(Date.UTC(2026), Date.UTC(2027))),
      grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      answer,
      took: fc.integer({ min: 0, max: 86_400_000 }),
      retry: fc.constant(true as const),
    },
    {
      requiredKeys: ['type', 'id', 'item', 'at', 'grade', 'answer', 'took'],
      noNullPrototype: true,
    },
  );

const readMark = (id: fc.Arbitrary<string>): fc.Arbitrary<ReadMark> =>
  fc.record(
    {
      type: fc.constant('read' as const),
      id,
      question: fc.constantFrom('ci-cd', 'drift'),
      at: fc.oneof(at, fc.constantFrom(Date.UTC(2026), Date.UTC(2027))),
      read: fc.boolean(),
    },
    { noNullPrototype: true },
  );

const fewIds = fc
  .integer({ min: 0, max: 9 })
  .map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);

export const anyEntry: fc.Arbitrary<LogEntry> = fc.oneof(review(fc.uuid()), readMark(fc.uuid()));

/** A log as a device keeps it, and one that may clash with others of its kind. */
export const anyLog: fc.Arbitrary<LogEntry[]> = fc.array(
  fc.oneof(review(fewIds), readMark(fewIds)),
  { maxLength: 12 },
);

export const reviewOf = (over: Partial<Review> = {}): Review => ({
  type: 'review',
  id: '11111111-1111-4111-8111-111111111111',
  item: 'ci-cd#first',
  at: Date.UTC(2026, 10, 23),
  grade: 3,
  answer: { kind: 'choice', chosen: ['o1'] },
  took: 4000,
  ...over,
});

export const readMarkOf = (over: Partial<ReadMark> = {}): ReadMark => ({
  type: 'read',
  id: '22222222-2222-4222-8222-222222222222',
  question: 'ci-cd',
  at: Date.UTC(2026, 10, 23),
  read: true,
  ...over,
});
