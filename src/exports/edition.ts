import { execFileSync } from 'node:child_process';
import type { Question } from '../question/question.ts';

/**
 * When what is exported last changed: `SOURCE_DATE_EPOCH`, else the commit that is built, else the newest review. It never
 * depends on the clock, so that one source gives the same bytes; and it grows, so that a newer deck updates an older one.
 */
export function editionOf(
  root: string,
  questions: readonly Question[],
  environment: NodeJS.ProcessEnv = process.env,
): Date {
  const epoch = Number(environment['SOURCE_DATE_EPOCH']);
  if (epoch > 0) return new Date(epoch * 1000);
  const commit = commitDate(root);
  if (commit) return commit;
  const reviews = questions.map(({ reviewed }) => reviewed).sort();
  return new Date(`${reviews.at(-1) ?? '2026-01-01'}T00:00:00Z`);
}

function commitDate(root: string): Date | undefined {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--no-show-signature', '--format=%ct'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Date(Number(seconds) * 1000);
  } catch (error) {
    // Git is not there, or this is a copy without it.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
