import { isPartList } from './kinds/answer-checks.ts';
import type { LogEntry, Placement } from './log-entry.ts';
import { placementLength } from './placement.ts';
import { isLater } from './review-log.ts';

/** The newest placement that is whole; undefined when there is none. */
export function lastPlacement(log: readonly LogEntry[]): Placement | undefined {
  let last: Placement | undefined;
  for (const entry of log) {
    if (isPlacement(entry) && (!last || isLater(entry, last))) last = entry;
  }
  return last;
}

// What only some pages read has checked no more than that its values are texts, numbers, switches or lists of ids.
function isPlacement(entry: LogEntry): entry is Placement {
  if (entry.type !== 'placement') return false;
  const { asked, right, start, later, skip } = entry;
  return (
    isCount(asked, placementLength) &&
    isCount(right, asked) &&
    [start, later, skip].every(isPartList)
  );
}

function isCount(value: unknown, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}
