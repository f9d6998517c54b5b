import fc from 'fast-check';
import { confidenceLevels } from '../../../src/learning/log-entry.ts';
import type {
  Bookmark,
  Confidence,
  LogEntry,
  Note,
  Placement,
  Pretest,
  ReadMark,
  Regrade,
  Rehearsal,
  Reset,
  Review,
  Setting,
  Undo,
} from '../../../src/learning/log-entry.ts';

const part = fc.stringMatching(/^[osr][1-9]$/);
const at = fc.integer({ min: Date.UTC(2000), max: Date.UTC(2200) - 1 });

// JSON knows no minus zero.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const variant = fc.constantFrom('v1', 'v2');

const answer: fc.Arbitrary<NonNullable<Review['answer']>> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), chosen: fc.uniqueArray(part) }),
  fc.record({ kind: fc.constant('order' as const), order: fc.uniqueArray(part) }),
  fc.record({
    kind: fc.constant('sort' as const),
    placed: fc.dictionary(part, fc.string({ maxLength: 20 }), { noNullPrototype: true }),
  }),
  fc.record({
    kind: fc.constant('calculation' as const),
    variant,
    value: number,
  }),
  fc.record({ kind: fc.constant('diagnosis' as const), chosen: part, line: part }),
  fc.record({ kind: fc.constant('second-thought' as const), first: part, then: part }),
  fc.record({ kind: fc.constant('estimate' as const), variant, value: number }),
  fc.record({ kind: fc.constant('inverse' as const), variant, input: part, value: number }),
  fc.record({ kind: fc.constant('of-a-newer-version'), line: part, value: number }),
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
      requiredKeys: ['type', 'id', 'item', 'at', 'grade', 'took'],
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

const someTime = fc.oneof(at, fc.constantFrom(Date.UTC(2026), Date.UTC(2027)));
const someId = fc
  .integer({ min: 0, max: 9 })
  .map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
const plain = { noNullPrototype: true };

const regrade = (id: fc.Arbitrary<string>): fc.Arbitrary<Regrade> =>
  fc.record(
    {
      type: fc.constant('regrade' as const),
      id,
      at: someTime,
      review: someId,
      grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    },
    plain,
  );

const undo = (id: fc.Arbitrary<string>): fc.Arbitrary<Undo> =>
  fc.record({ type: fc.constant('undo' as const), id, at: someTime, entry: someId }, plain);

const rehearsal = (id: fc.Arbitrary<string>): fc.Arbitrary<Rehearsal> =>
  fc.record(
    {
      type: fc.constant('rehearsal' as const),
      id,
      question: fc.constantFrom('ci-cd', 'drift'),
      at: someTime,
      took: fc.integer({ min: 0, max: 86_400_000 }),
      covered: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3')),
      points: fc.integer({ min: 1, max: 9 }),
      note: fc.string({ maxLength: 40 }),
    },
    {
      requiredKeys: ['type', 'id', 'question', 'at', 'took', 'covered', 'points'],
      noNullPrototype: true,
    },
  );

const reset = (id: fc.Arbitrary<string>): fc.Arbitrary<Reset> =>
  fc.record(
    {
      type: fc.constant('reset' as const),
      id,
      at: someTime,
      questions: fc.oneof(
        fc.constant('all' as const),
        fc.uniqueArray(fc.constantFrom('ci-cd', 'drift')),
      ),
    },
    plain,
  );

const setting = (id: fc.Arbitrary<string>): fc.Arbitrary<Setting> =>
  fc.record(
    {
      type: fc.constant('setting' as const),
      id,
      at: someTime,
      name: fc.constantFrom(
        'new-per-day' as const,
        'interview' as const,
        'recall-cards' as const,
        'of-a-newer-version' as 'confidence',
      ),
      value: fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.boolean(), fc.constant('2026-12-01')),
    },
    plain,
  );

const about = fc.constantFrom('ci-cd', 'drift', 'drift#a');

const confidence = (id: fc.Arbitrary<string>): fc.Arbitrary<Confidence> =>
  fc.record(
    {
      type: fc.constant('confidence' as const),
      id,
      at: someTime,
      review: someId,
      level: fc.constantFrom(...confidenceLevels),
    },
    plain,
  );

const note = (id: fc.Arbitrary<string>): fc.Arbitrary<Note> =>
  fc.record(
    {
      type: fc.constant('note' as const),
      id,
      at: someTime,
      about,
      text: fc.string({ maxLength: 40 }),
    },
    plain,
  );

const bookmark = (id: fc.Arbitrary<string>): fc.Arbitrary<Bookmark> =>
  fc.record(
    { type: fc.constant('bookmark' as const), id, at: someTime, about, on: fc.boolean() },
    plain,
  );

const pretest = (id: fc.Arbitrary<string>): fc.Arbitrary<Pretest> =>
  fc.record(
    {
      type: fc.constant('pretest' as const),
      id,
      at: someTime,
      item: fc.constantFrom('ci-cd#a', 'drift#a'),
      right: fc.boolean(),
    },
    plain,
  );

const topics = fc.uniqueArray(fc.constantFrom('llmops-foundations', 'agents-and-tooling'));

const placement = (id: fc.Arbitrary<string>): fc.Arbitrary<Placement> =>
  fc.record(
    {
      type: fc.constant('placement' as const),
      id,
      at: someTime,
      asked: fc.constant(12),
      right: fc.integer({ min: 0, max: 12 }),
      start: topics,
      later: topics,
      skip: topics,
    },
    plain,
  );

/** An entry of a type that a newer version of the handbook has, some with the keys of today's in another form. */
const ofNewerVersion = (id: fc.Arbitrary<string>): fc.Arbitrary<LogEntry> =>
  fc.record(
    {
      type: fc.constantFrom(
        'of-a-newer-version',
        'note',
        'confidence',
        'bookmark',
        'pretest',
        'placement',
      ),
      id,
      at: someTime,
      about: fc.oneof(number, fc.boolean()),
      item: fc.oneof(number, fc.string({ maxLength: 40 })),
      review: fc.oneof(number, fc.uniqueArray(part)),
      level: fc.string({ maxLength: 40 }),
    },
    plain,
  ) as unknown as fc.Arbitrary<LogEntry>;

const entry = (id: fc.Arbitrary<string>): fc.Arbitrary<LogEntry> =>
  fc.oneof(
    { weight: 5, arbitrary: review(id) },
    { weight: 2, arbitrary: readMark(id) },
    regrade(id),
    undo(id),
    rehearsal(id),
    reset(id),
    setting(id),
    confidence(id),
    note(id),
    bookmark(id),
    pretest(id),
    placement(id),
    ofNewerVersion(id),
  );

export const anyEntry: fc.Arbitrary<LogEntry> = entry(fc.uuid());

/** A log as a device keeps it, and one that may clash with others of its kind. */
export const anyLog: fc.Arbitrary<LogEntry[]> = fc.array(entry(someId), {
  maxLength: 12,
});

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
