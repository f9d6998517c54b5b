import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { ProgressLog } from '../../../../src/reader/log/progress-log.ts';
import { freshStorage, name } from './stored.ts';

const logs: ProgressLog[] = [];

/** A tab's log of the database under test. */
export function open(): ProgressLog {
  const log = new ProgressLog(name);
  logs.push(log);
  return log;
}

/** Waits for a state, at most 20 s. */
export const until = (done: () => boolean | Promise<boolean>) =>
  vi.waitFor(async () => expect(await done()).toBe(true), { timeout: 20_000, interval: 5 });

/** Each test of the file begins in an empty browser and leaves no log open. */
export function inFreshStorage(): void {
  beforeEach(freshStorage);
  afterEach(() => {
    for (const log of logs.splice(0)) log.pause();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** Keeps others from the log, as a busy disk does, until what it gives back is called. */
export async function holdLog(): Promise<() => Promise<void>> {
  const busy = await openDB(name);
  const { store, done } = busy.transaction('log', 'readwrite');
  let isHeld = true;
  const hold = async (): Promise<void> => {
    await store.count();
    if (isHeld) await hold();
  };
  const holding = hold();
  return async () => {
    isHeld = false;
    await Promise.all([holding, done]);
    busy.close();
  };
}
