import type { Rehearsal } from '../../learning/log-entry.ts';
import { isRecord, KeptState } from '../../reader/kept-state.ts';

/** An answer in the reader's own words that has no grade yet. */
export interface BegunRecall {
  readonly slug: string;
  readonly note: string;
  /** The ids of the key points that are ticked. */
  readonly covered: readonly string[];
  readonly isRevealed: boolean;
}

/** The one that is begun, over a reload. */
export const begunRecall = new KeptState<BegunRecall>('recall', (value) =>
  isRecord(value) &&
  typeof value['slug'] === 'string' &&
  typeof value['note'] === 'string' &&
  typeof value['isRevealed'] === 'boolean' &&
  Array.isArray(value['covered']) &&
  value['covered'].every((id) => typeof id === 'string' && /^p\d{1,2}$/.test(id))
    ? (value as unknown as BegunRecall)
    : undefined,
);

/** What was begun of an answer that was given. */
export function begunAgain({ question, covered, note = '' }: Rehearsal): BegunRecall {
  return { slug: question, note, covered, isRevealed: true };
}
