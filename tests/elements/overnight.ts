import { vi } from 'vitest';
import { day } from '../../src/learning/day.ts';
import { dueDigest } from '../../src/reader/due-digest.ts';
import { newReview } from '../../src/reader/new-entry.ts';
import { readerLog } from '../../src/reader/reader-log.ts';

/** Has the page live by a clock of its own from a moment on. */
export function liveFrom(now: number | Date): void {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now });
}

/** Has the page live by its own clock from now on, and an item be answered by now that practice says is due tomorrow. */
export async function answerUntilTomorrow(item: string): Promise<void> {
  liveFrom(Date.now());
  const given = { kind: 'choice', chosen: ['a'] } as const;
  await readerLog.append(newReview(item, given, { right: true, parts: {} }, 900, false));
  const now = Date.now();
  dueDigest.set({ at: now, due: { [item]: now + day } });
}

/** A day later the page is on the screen as it was: nothing tells it of that. */
export function sleepOver(): void {
  vi.advanceTimersByTime(day);
}

/** The clock of the world again. */
export function wakeUp(): void {
  vi.useRealTimers();
}
