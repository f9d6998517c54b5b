import { isRecord, KeptState } from '../../reader/kept-state.ts';

/** What is kept of a visit: days of the content's newest change, and the time at which the newer one was first seen. */
export interface LastVisit {
  readonly seen: string;
  /** The newest change at the visit before; undefined when this is the first. */
  readonly before?: string;
  readonly at: number;
}

/** How long a change is news, in ms: a visit of several pages must not lose it at the second. */
const news = 24 * 60 * 60 * 1000;

export const lastVisit = new KeptState<LastVisit>('last-visit', (value) => {
  if (!isRecord(value)) return undefined;
  const { seen, before, at } = value;
  if (typeof seen !== 'string' || typeof at !== 'number') return undefined;
  return { seen, at, ...(typeof before === 'string' && { before }) };
});

/** The visit as it is to be kept now. */
export function visitNow(kept: LastVisit | undefined, newest: string, now: number): LastVisit {
  if (!kept) return { seen: newest, at: now };
  return newest > kept.seen ? { seen: newest, before: kept.seen, at: now } : kept;
}

/** The day after which a change is news to the reader; undefined when nothing is. */
export function newsSince({ before, at }: LastVisit, now: number): string | undefined {
  return Math.abs(now - at) < news ? before : undefined;
}
