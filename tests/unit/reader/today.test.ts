import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { day } from '../../../src/learning/day.ts';
import { startOfDay } from '../../../src/learning/local-day.ts';
import { today } from '../../../src/reader/today.ts';

const hour = 3_600_000;
const home = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

// The calendar is too large for every page: what stands in for it there must not know another day.
test.each(['UTC', 'Europe/Berlin', 'America/Havana', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
  'in %s a day is another when the calendar says so',
  (zone) => {
    process.env['TZ'] = zone;
    vi.useFakeTimers({ toFake: ['Date'] });
    const moment = fc.integer({ min: Date.UTC(2020), max: Date.UTC(2040) });
    fc.assert(
      fc.property(moment, fc.integer({ min: -2 * day, max: 2 * day }), (before, later) => {
        vi.setSystemTime(before);
        const text = today();
        vi.setSystemTime(before + later);
        expect(today() === text).toBe(startOfDay(before) === startOfDay(before + later));
      }),
      { numRuns: 1000 },
    );
  },
);

test('a moment before four is another day than four, also in the nights of 23 and 25 hours', () => {
  process.env['TZ'] = 'Europe/Berlin';
  vi.useFakeTimers({ toFake: ['Date'] });
  const at = (moment: number) => {
    vi.setSystemTime(moment);
    return today();
  };
  for (const start of ['2026-03-29T04:00', '2026-10-25T04:00', '2026-12-01T04:00']) {
    const four = new Date(start).getTime();
    expect(at(four - 1), start).not.toBe(at(four));
    expect(at(four - 1), start).toBe(at(four - 4 * hour));
  }
});
