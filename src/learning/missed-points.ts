import type { LogEntry } from './log-entry.ts';

/**
 * How often the reader missed each key point of a question in rehearsals before, keyed by the point's id.
 * @param log what counts of the log
 * @param but ids of rehearsals that do not count: those of the interview itself
 */
export function missedBefore(
  log: readonly LogEntry[],
  question: string,
  but: ReadonlySet<string>,
): Map<string, number> {
  const missed = new Map<string, number>();
  for (const entry of log) {
    if (entry.type !== 'rehearsal' || entry.question !== question || but.has(entry.id)) continue;
    for (let place = 1; place <= entry.points; place += 1) {
      const point = `p${place}`;
      if (!entry.covered.includes(point)) missed.set(point, (missed.get(point) ?? 0) + 1);
    }
  }
  return missed;
}
