import type { DueDigest } from '../learning/due-digest.ts';
import { dueDigest } from './due-digest.ts';
import type { PracticeState } from '../learning/practice-state.ts';

/** Keeps for pages without a scheduler which items are due when. It can always be worked out anew. */
export function keepDueDigest({ states, items, now }: PracticeState): void {
  const known = [...states.values()].filter(({ item }) => items.has(item));
  const digest: DueDigest = {
    at: now,
    due: Object.fromEntries(known.map(({ item, due }) => [item, due])),
  };
  dueDigest.set(digest);
}
