import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onNewDay } from '../../../src/reader/new-day.ts';

const page = Object.assign(new EventTarget(), { hidden: false });

beforeEach(() => {
  vi.stubGlobal('document', page);
  vi.useFakeTimers({ now: new Date('2026-11-28T21:00:00') });
  page.hidden = false;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// Anki-Android#2773, #2434 and #3788: an app that was left open showed the counts of yesterday until a restart.
test('a page that is looked at calls back once a day, four in the morning being its border', () => {
  const { signal } = new AbortController();
  const begun = vi.fn();
  onNewDay(begun, signal);
  vi.advanceTimersByTime(6 * 3_600_000);
  expect(begun).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(2 * 3_600_000);
  expect(begun).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(begun).toHaveBeenCalledTimes(2);
});

test('a page in the background waits until it is looked at, and one that is gone is not called', () => {
  const gone = new AbortController();
  const begun = vi.fn();
  onNewDay(begun, gone.signal);
  page.hidden = true;
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(begun).toHaveBeenCalledTimes(0);
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(begun).toHaveBeenCalledTimes(1);
  gone.abort();
  vi.advanceTimersByTime(24 * 3_600_000);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(begun).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
