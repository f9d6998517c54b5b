import { expect, it, vi } from 'vitest';

vi.stubEnv('BASE_URL', '/x/');
const { newsSince, visitNow } = await import('../../../../src/islands/home-changes/last-visit.ts');

const hour = 3_600_000;

it('a first visit has no news', () => {
  const visit = visitNow(undefined, '2026-11-28', 0);
  expect(newsSince(visit, 0)).toBeUndefined();
});

it('what changed since the last visit is news for a day, however often the page is opened', () => {
  const first = visitNow(undefined, '2026-11-20', 0);
  const second = visitNow(first, '2026-11-28', 100 * hour);
  expect(newsSince(second, 100 * hour)).toBe('2026-11-20');
  const third = visitNow(second, '2026-11-28', 101 * hour);
  expect(newsSince(third, 101 * hour)).toBe('2026-11-20');
  expect(newsSince(visitNow(third, '2026-11-28', 125 * hour), 125 * hour)).toBeUndefined();
});

it('an older build that is shown again is no news', () => {
  const visit = visitNow({ seen: '2026-11-28', at: 0 }, '2026-11-20', 5 * hour);
  expect(visit).toEqual({ seen: '2026-11-28', at: 0 });
  expect(newsSince(visit, 5 * hour)).toBeUndefined();
});

it('a visit by a clock that was a year ahead keeps no news for a year', () => {
  const year = 365 * 24 * hour;
  const ahead = { seen: '2026-11-28', before: '2026-11-20', at: year };
  expect(newsSince(ahead, year - hour)).toBe('2026-11-20');
  expect(newsSince(ahead, 0)).toBeUndefined();
});
