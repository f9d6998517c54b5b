import { problemAt, type Problem } from '../question/problem.ts';
import { evidenceReadInTime } from './rules/evidence-read-in-time.ts';
import { reviewedNotInFuture } from './rules/reviewed-not-in-future.ts';

const rules = [evidenceReadInTime.id, reviewedNotInFuture.id];
/** So many authors do not mistake the year at once. */
const fewest = 3;

/**
 * Where most pages seem to be of the future it is the clock that is wrong: said once, in place of a thousand dates.
 * @param pages how many questions were checked
 */
export function withoutWrongClock(problems: readonly Problem[], pages: number): Problem[] {
  const ahead = problems.filter(({ rule }) => rules.includes(rule));
  const files = new Set(ahead.map(({ file }) => file)).size;
  if (files < Math.max(fewest, pages / 2)) return [...problems];
  const clock = problemAt('src/content', undefined, {
    rule: reviewedNotInFuture.id,
    severity: 'error',
    message: `The clock of this machine says ${new Date().toISOString().slice(0, 10)}, and ${ahead.length} dates in ${files} files are after it.`,
    remedy: 'Set the clock, and check again: the content is not at fault.',
  });
  return [clock, ...problems.filter(({ rule }) => !rules.includes(rule))];
}
