import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from './is-running.ts';

/** No build takes longer, in ms: what is older was left by one that was killed, and its number may be another's by now. */
const longestBuild = 60 * 60 * 1000;

/** Who took this lock for one that was left, as both began at once, has put his own in its place within this time, in ms. */
const moment = 100;

/** A folder of another user, or a disk that can only be read. */
const noRight = ['EACCES', 'EPERM', 'EROFS'];

/**
 * Takes a folder for the build of this process, until it ends: two that write into one folder take each other's files away.
 * @param write how a file is written
 * @throws Error that says which process has it, or that it may not be written, and what to do
 */
export function takeFolder(folder: string, write = writeFileSync): void {
  const lock = `${folder}.lock`;
  while (!isWritten(lock, write) || !isStillOurs(lock)) {
    const holder = holderOf(lock);
    if (holder !== undefined) {
      throw new Error(
        `Another build (process ${holder}) is writing ${folder}. Wait until it has ended and build again; if there is none, delete ${lock}.`,
      );
    }
    rmSync(lock, { force: true });
  }
  process.once('exit', () => {
    rmSync(lock, { force: true });
  });
}

/** Writes a lock, if there is none: of two builds that begin at once one alone does. */
function isWritten(lock: string, write: typeof writeFileSync): boolean {
  try {
    mkdirSync(dirname(lock), { recursive: true });
    write(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!noRight.includes(code)) throw error;
    throw new Error(
      `A build writes ${dirname(lock)}, and you may not (${code}). Build in a copy of your own: git clone ${dirname(lock)} handbook && cd handbook && npm ci && npm start`,
      { cause: error },
    );
  }
}

/** Whether a lock that was written just now is this process's a moment later. */
function isStillOurs(lock: string): boolean {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, moment);
  return textOf(lock) === String(process.pid);
}

/** The other process that has a folder; undefined when it is free. */
function holderOf(lock: string): number | undefined {
  const written = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (written === undefined || Date.now() - written > longestBuild) return undefined;
  const id = Number(textOf(lock));
  return id > 0 && id !== process.pid && isRunning(id) ? id : undefined;
}

/** What a lock says; nothing when the build that had it has ended meanwhile. */
function textOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
