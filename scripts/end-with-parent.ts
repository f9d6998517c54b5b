import { execFileSync, type StdioOptions } from 'node:child_process';
import { isRunning } from '../src/build/is-running.ts';

const pause = 500;

/**
 * Ends this process soon after the one that started it, and after the one that started that: npm puts a shell between.
 * A server that goes on alone holds its port, and serves what its owner believes to be gone.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  const others = [parent, parentOf(parent) ?? 0].filter((id) => id > 1);
  setInterval(() => {
    if (process.ppid !== parent || !others.every(isRunning)) process.exit(0);
  }, pause).unref();
}

function parentOf(id: number): number | undefined {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(id)], { stdio }));
  } catch {
    return undefined; // No such program, as on Windows: the parent alone is followed.
  }
}
