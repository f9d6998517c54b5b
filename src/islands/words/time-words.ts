import { day } from '../../learning/day.ts';
import { span } from '#strings/time.ts';

const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** A span in words, rounded to its largest unit: `10 minutes`, `3 days`, `2 months`. */
export function spanWords(ms: number): string {
  const unit = units.find(([name, length]) => ms >= length * (name === 'month' ? 2 : 1));
  const [name, length] = unit ?? units[units.length - 1]!;
  return span[name](Math.max(1, Math.round(ms / length)));
}

/** Minutes and seconds: `4:05`. */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A share as whole per cent; 100 only when it is all of it, 0 only when it is nothing. */
export function percent(share: number): string {
  if (share <= 0) return '0 %';
  if (share >= 1) return '100 %';
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}
