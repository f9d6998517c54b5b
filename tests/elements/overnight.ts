import { vi } from 'vitest';
import { day } from '../../src/learning/day.ts';
import { endOfDay } from '../../src/learning/local-day.ts';
import { dueDigest } from '../../src/reader/due-digest.ts';

/** Has the page live by a clock of its own from a moment on. */
export function liveFrom(now: number | Date): void {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now });
}

/** Has the page live by its own clock from now on, and practice have left an item that is due tomorrow. */
export function dueTomorrow(item: string): void {
  liveFrom(Date.now());
  const now = Date.now();
  // Answers are given before the digest is made.
  dueDigest.set({ at: now + 60_000, until: endOfDay(now), due: { [item]: now + day } });
}

/** A day later the page is on the screen as it was: nothing tells it of that. */
export function sleepOver(): void {
  vi.advanceTimersByTime(day);
}

/** The clock of the world again. */
export function wakeUp(): void {
  vi.useRealTimers();
}
