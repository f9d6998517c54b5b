import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { isRunning } from '../src/build/is-running.ts';
import { takeLock } from '../src/build/lock-file.ts';
import { problemsPath } from '../src/checks/preview/page-problems.ts';
import { endWithParent } from './end-with-parent.ts';

/** Until a preview answers: Astro notes only then that it is there. */
const lock = '.astro/dev.lock';

/** No preview takes longer to answer, in ms. */
const longestStart = 5 * 60 * 1000;

/** Before `astro dev`: the live preview ends with the npm that started it, and a folder has one of them. */
const [, program = '', ...given] = process.argv;
// Threads and other programs inherit what is imported here.
if (isMainThread && program.endsWith('astro.mjs')) {
  const refusal = given.join(' ').match(/\bstop\b|--force/) ? undefined : await refusalOfSecond();
  if (refusal !== undefined) {
    console.error(refusal);
    process.exit(1);
  }
  endWithParent();
}

/** What is said to who starts a second preview, also while the first is being started; undefined when this is the first. */
async function refusalOfSecond(): Promise<string | undefined> {
  const running = await runningPreview();
  if (running) {
    return `The live preview of this folder runs already at ${running.url} (process ${running.pid}). Look there, or end it with "npm run dev -- stop".`;
  }
  const starting = takeLock(lock, longestStart);
  return starting === undefined
    ? undefined
    : `A live preview of this folder is being started already (process ${starting}). Wait until it says its address; if there is none, delete ${lock}.`;
}

/** What Astro has written of a preview that still answers. */
async function runningPreview(): Promise<{ pid: number; url: string } | undefined> {
  try {
    const noted = JSON.parse(readFileSync('.astro/dev.json', 'utf8')) as {
      pid: number;
      url: string;
    };
    if (!isRunning(noted.pid)) return undefined;
    // It answers this at once, and a page only when it is made.
    await fetch(`${noted.url}/${problemsPath}`, { signal: AbortSignal.timeout(5000) });
    return noted;
  } catch {
    return undefined;
  }
}
