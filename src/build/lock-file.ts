import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from './is-running.ts';

/** Who took this lock for one that was left, as both began at once, has put his own in its place within this time, in ms. */
const moment = 100;

/**
 * Takes a lock for this process, until it ends.
 * @param longest ms that nobody needs one for: what is older was left by one that was killed, and its number may be another's by now
 * @param write how a file is written
 * @returns the process that has it, where it is another one
 */
export function takeLock(lock: string, longest: number, write = writeFileSync): number | undefined {
  while (!isWritten(lock, write) || !isStillOurs(lock)) {
    const holder = holderOf(lock, longest);
    if (holder !== undefined) return holder;
    rmSync(lock, { force: true });
  }
  process.once('exit', () => {
    rmSync(lock, { force: true });
  });
  return undefined;
}

/** Writes a lock, if there is none: of two processes that begin at once one alone does. */
function isWritten(lock: string, write: typeof writeFileSync): boolean {
  try {
    mkdirSync(dirname(lock), { recursive: true });
    write(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a lock that was written just now is this process's a moment later. */
function isStillOurs(lock: string): boolean {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, moment);
  return textOf(lock) === String(process.pid);
}

/** The other process that has a lock; undefined when it is free. */
function holderOf(lock: string, longest: number): number | undefined {
  const written = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (written === undefined || Date.now() - written > longest) return undefined;
  const id = Number(textOf(lock));
  return id > 0 && id !== process.pid && isRunning(id) ? id : undefined;
}

/** What a lock says; nothing when the process that had it has ended meanwhile. */
function textOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
