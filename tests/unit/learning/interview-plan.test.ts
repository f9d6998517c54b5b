import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, dayName, startOfDay } from '../../../src/learning/local-day.ts';
import {
  planInterview,
  type PlanDay,
  type PlanQuestion,
} from '../../../src/learning/interview-plan.ts';

const home = process.env['TZ'];

afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

const now = new Date(2026, 10, 28, 12).getTime();

function question(slug: string, weight: number, ...after: string[]): PlanQuestion {
  return { slug, topic: slug[0]!, weight, after, minutes: 13 };
}

/** `a0` is asked by nobody, and `a3` builds on it. */
const few = [
  question('a0', 0),
  question('a1', 1),
  question('a2', 2),
  question('a3', 3, 'a0'),
  question('a4', 3),
];
const many = Array.from({ length: 121 }, (_, index) => question(`q${index}`, index % 4));

function daysOf(until: string, minutesADay: number, questions = few, at = now): readonly PlanDay[] {
  const plan = planInterview({ now: at, until, minutesADay, questions });
  if ('problem' in plan) throw new Error(plan.problem);
  return plan.days;
}

const shape = (days: readonly PlanDay[]) =>
  days.map(({ first, last, kind, portions }) =>
    [kind, first.slice(5), last.slice(5), ...portions.map(({ slug }) => slug)].join(' '),
  );

test.each([
  ['', 'no-date'],
  ['2026-02-30', 'no-date'],
  ['tomorrow', 'no-date'],
  ['2026-11-27', 'past'],
  ['2002-11-28', 'past'],
  ['2031-12-01', 'far'],
])('an interview on "%s" has no plan: %s', (until, problem) => {
  expect(planInterview({ now, until, minutesADay: 60, questions: few })).toEqual({ problem });
});

describe('what is read when', () => {
  test('today: the short answers alone, the most asked first', () => {
    expect(shape(daysOf('2026-11-28', 6))).toEqual(['glance 11-28 11-28 a3 a4']);
    expect(daysOf('2026-11-28', 600, many)[0]?.portions).toHaveLength(15);
  });

  test('one day: pages, and what they build on before them', () => {
    expect(shape(daysOf('2026-11-29', 45))).toEqual(['read 11-28 11-28 a0 a3 a4']);
  });

  test('of what is asked alike one from each topic comes before a second', () => {
    const topics = ['a1', 'a2', 'a3', 'b1', 'c1'].map((slug) => question(slug, 3));
    expect(shape(daysOf('2026-11-29', 45, topics))).toEqual(['read 11-28 11-28 a1 b1 c1']);
  });

  test('the most asked come first, the last day is for a mock interview', () => {
    expect(shape(daysOf('2026-12-01', 30))).toEqual([
      'read 11-28 11-28 a0 a3',
      'read 11-29 11-29 a4 a2',
      'rehearse 11-30 11-30',
    ]);
  });

  test('time that is left before the end goes to repetition', () => {
    expect(shape(daysOf('2026-12-08', 60))).toEqual([
      'read 11-28 11-28 a0 a3 a4 a2',
      'read 11-29 11-29 a1',
      'repeat 11-30 12-06',
      'rehearse 12-07 12-07',
    ]);
  });

  test('from a week on two days bring nothing new', () => {
    const days = daysOf('2026-12-05', 60, many);
    expect(days.map(({ kind }) => kind).slice(-3)).toEqual(['read', 'repeat', 'rehearse']);
    expect(daysOf('2026-12-04', 60, many).map(({ kind }) => kind)).not.toContain('repeat');
  });

  test('a long wait: everything is read once, the months that are left are one entry', () => {
    const days = daysOf('2028-01-02', 60, many);
    expect(days.flatMap(({ portions }) => portions)).toHaveLength(121);
    expect(days.filter(({ kind }) => kind === 'repeat')).toHaveLength(1);
    expect(days.at(-1)).toMatchObject({ kind: 'rehearse', first: '2028-01-01', mock: 45 });
  });
});

describe('minutes a day', () => {
  test('five: a page is read in parts that make up the whole, and no mock interview fits', () => {
    const days = daysOf('2026-12-12', 5);
    const parts = days.flatMap(({ portions }) => portions).filter(({ slug }) => slug === 'a3');
    expect(parts.map(({ minutes, part, parts: of }) => [minutes, part, of])).toEqual([
      [4, 1, 4],
      [3, 2, 4],
      [3, 3, 4],
      [3, 4, 4],
    ]);
    expect(days.at(-1)).toMatchObject({ kind: 'repeat', mock: 0, rest: 5 });
  });

  test('too few for any page: short answers instead of an empty plan', () => {
    expect(shape(daysOf('2026-11-30', 5))).toEqual([
      'glance 11-28 11-28 a3 a4',
      'repeat 11-29 11-29',
    ]);
  });

  test('six hundred: forty-one pages a day, and an hour is kept', () => {
    const [first] = daysOf('2026-12-01', 600, many);
    expect(first?.portions).toHaveLength(41);
    expect(first?.rest).toBe(600 - 41 * 13);
  });

  test('beyond what a day has they count as the least or the most', () => {
    expect(daysOf('2026-12-12', -3)).toEqual(daysOf('2026-12-12', 5));
    expect(daysOf('2026-12-12', 9999)).toEqual(daysOf('2026-12-12', 600));
  });
});

describe.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'])(
  'in %s, over a change of the clocks too',
  (zone) => {
    test('each day follows the one before, up to the day before the interview', () => {
      process.env['TZ'] = zone;
      const start = fc.integer({ min: Date.UTC(2026), max: Date.UTC(2029) });
      const wait = fc.integer({ min: 1, max: 400 });
      const minutes = fc.integer({ min: 5, max: 600 });
      fc.assert(
        fc.property(start, wait, minutes, (at, length, minutesADay) => {
          const until = dayName(addDays(startOfDay(at), length));
          const days = daysOf(until, minutesADay, many, at);
          const next = (name: string) => dayName(addDays(Date.parse(`${name}T12:00`), 1));
          expect(days[0]?.first).toBe(dayName(at));
          for (const [index, { last, portions, rest, mock }] of days.entries()) {
            expect(next(last)).toBe(days[index + 1]?.first ?? until);
            const read = portions.reduce((sum, portion) => sum + portion.minutes, 0);
            expect(read + rest + mock).toBe(minutesADay);
          }
        }),
        { numRuns: 40 },
      );
    });
  },
);

describe('what was read before today', () => {
  const plan = (until: string, read: readonly string[], at = now) => {
    const readBefore = new Set(read);
    const made = planInterview({ now: at, until, minutesADay: 30, questions: few, readBefore });
    if ('problem' in made) throw new Error(made.problem);
    return made;
  };

  test('is left out, and what builds on it is not', () => {
    const { days, leftOut } = plan('2026-12-01', ['a0', 'a4']);
    expect(shape(days)).toEqual([
      'read 11-28 11-28 a3 a2',
      'read 11-29 11-29 a1',
      'rehearse 11-30 11-30',
    ]);
    // Nobody asks a0.
    expect(leftOut).toBe(1);
  });

  test('a day that was missed moves the rest on, one that was kept does not', () => {
    const tomorrow = addDays(startOfDay(now), 1);
    const [first, second] = plan('2026-12-03', []).days;
    const slugs = (day: PlanDay | undefined) => day?.portions.map(({ slug }) => slug);
    expect(slugs(plan('2026-12-03', [], tomorrow).days[0])).toEqual(slugs(first));
    const kept = slugs(first) ?? [];
    expect(slugs(plan('2026-12-03', kept, tomorrow).days[0])).toEqual(slugs(second));
  });

  test('all of it: the days are for repetition', () => {
    const all = few.map(({ slug }) => slug);
    expect(shape(plan('2026-12-01', all).days)).toEqual([
      'repeat 11-28 11-29',
      'rehearse 11-30 11-30',
    ]);
  });

  test('on the day itself its short answers are looked at again', () => {
    expect(plan('2026-11-28', ['a3']).leftOut).toBe(0);
    expect(shape(plan('2026-11-28', ['a3']).days)[0]).toContain('a3');
  });

  test('is never planned, and nothing is planned twice', () => {
    const anyRead = fc.subarray(many.map(({ slug }) => slug));
    fc.assert(
      fc.property(anyRead, fc.integer({ min: 1, max: 60 }), (read, length) => {
        const until = dayName(addDays(startOfDay(now), length));
        const readBefore = new Set(read);
        const made = planInterview({ now, until, minutesADay: 45, questions: many, readBefore });
        const slugs =
          'problem' in made ? [] : made.days.flatMap(({ portions }) => portions.map((p) => p.slug));
        expect(slugs.filter((slug) => readBefore.has(slug))).toEqual([]);
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
      { numRuns: 40 },
    );
  });
});

test('before four in the morning it is still the day before', () => {
  const night = new Date(2026, 10, 29, 2).getTime();
  expect(daysOf('2026-11-29', 45, few, night)).toEqual(daysOf('2026-11-29', 45));
});
