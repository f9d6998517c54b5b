import { day } from '../../learning/day.ts';
import type { Review } from '../../learning/review-log.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/quiz-card.ts';

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
  return say.lastTime(grade > 1, ago(now - at));
}

function ago(passed: number): string {
  const unit = units.find(([, length]) => passed >= length);
  if (!unit) return say.justNow;
  const [name, length] = unit;
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor(passed / length), name);
}
