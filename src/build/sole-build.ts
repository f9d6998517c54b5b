import type { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { takeLock } from './lock-file.ts';

/** No build takes longer, in ms. */
const longestBuild = 60 * 60 * 1000;

/** A folder of another user, or a disk that can only be read. */
const noRight = ['EACCES', 'EPERM', 'EROFS'];

/**
 * Takes a folder for the build of this process, until it ends: two that write into one folder take each other's files away.
 * @param write how a file is written
 * @throws Error that says which process has it, or that it may not be written, and what to do
 */
export function takeFolder(folder: string, write?: typeof writeFileSync): void {
  const lock = `${folder}.lock`;
  const holder = holderOf(lock, write);
  if (holder === undefined) return;
  throw new Error(
    `Another build (process ${holder}) is writing ${folder}. Wait until it has ended and build again; if there is none, delete ${lock}.`,
  );
}

function holderOf(lock: string, write?: typeof writeFileSync): number | undefined {
  try {
    return takeLock(lock, longestBuild, write);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!noRight.includes(code)) throw error;
    throw new Error(
      `A build writes ${dirname(lock)}, and you may not (${code}). Build in a copy of your own: git clone ${dirname(lock)} handbook && cd handbook && npm ci && npm start`,
      { cause: error },
    );
  }
}
