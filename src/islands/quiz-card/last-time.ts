import { day } from '../../learning/day.ts';
import type { Review } from '../../learning/review-log.ts';

const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How the reader's last answer went and how long ago, e.g. "Last time: right, 3 days ago". */
export function lastTimeWords({ grade, at }: Review, now: number): string {
  return `Last time: ${grade > 1 ? 'right' : 'wrong'}, ${ago(now - at)}`;
}

function ago(passed: number): string {
  const unit = units.find(([, length]) => passed >= length);
  if (!unit) return 'just now';
  const [name, length] = unit;
  return new Intl.RelativeTimeFormat('en').format(-Math.floor(passed / length), name);
}
