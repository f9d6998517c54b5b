import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { endOfDay } from '../../../src/learning/end-of-day.ts';
import {
  addDays,
  dayName,
  daysBetween,
  startOfDay,
  startOfNamedDay,
} from '../../../src/learning/local-day.ts';

const home = process.env['TZ'];

afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

const hour = 3_600_000;

describe.each([
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
])('in %s', (zone) => {
  test('every moment lies in one day of 23 to 25 hours, which begins at four', () => {
    process.env['TZ'] = zone;
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000), max: Date.UTC(2100) }), (at) => {
        const start = startOfDay(at);
        const end = endOfDay(at);
        expect(end).toBe(addDays(start, 1));
        expect(start).toBeLessThanOrEqual(at);
        expect(end).toBeGreaterThan(at);
        expect(end - start).toBeGreaterThanOrEqual(23 * hour);
        expect(end - start).toBeLessThanOrEqual(25 * hour);
        expect(new Date(start).getHours()).toBe(4);
        expect(startOfDay(end)).toBe(end);
        expect(startOfNamedDay(dayName(at))).toBe(start);
      }),
      { numRuns: 500 },
    );
  });
});

test('half past three at night is still yesterday', () => {
  process.env['TZ'] = 'Europe/Berlin';
  expect(dayName(Date.UTC(2026, 10, 24, 2, 30))).toBe('2026-11-23');
  expect(dayName(Date.UTC(2026, 10, 24, 3, 0))).toBe('2026-11-24');
});

test('days are counted over the change of the clocks and the leap day', () => {
  process.env['TZ'] = 'Europe/Berlin';
  const start = startOfNamedDay('2028-02-27')!;
  expect(dayName(addDays(start, 2))).toBe('2028-02-29');
  expect(dayName(addDays(start, 3))).toBe('2028-03-01');
  expect(dayName(addDays(startOfNamedDay('2026-10-24')!, 1))).toBe('2026-10-25');
  expect(addDays(startOfNamedDay('2026-10-24')!, 1) - startOfNamedDay('2026-10-24')!).toBe(
    25 * hour,
  );
});

test('a name that is no day is none', () => {
  for (const name of ['', '2026-02-30', '2026-13-01', 'tomorrow', '2026-1-1']) {
    expect(startOfNamedDay(name), name).toBeUndefined();
  }
});

test('days between two names, over a change of the clocks and backwards', () => {
  process.env['TZ'] = 'Europe/Berlin';
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  expect(daysBetween('2026-03-28', '2026-02-30')).toBeNaN();
});
