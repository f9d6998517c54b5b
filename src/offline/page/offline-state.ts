import type { Kept } from '../protocol.ts';
import * as say from '#strings/offline.ts';

/** Why nothing can be kept. */
export type Obstacle = 'unsupported' | 'no-room' | 'failed';

/** What is known about the copy on this device. */
export interface Facts {
  readonly obstacle?: Obstacle | undefined;
  /** What the worker in use keeps; undefined when there is none. */
  readonly kept?: Kept | undefined;
  /** A download is going on: files done and in all. */
  readonly progress?: { readonly done: number; readonly total: number } | undefined;
  /** The newer version that is complete and waits for the reader. */
  readonly waiting?: string | undefined;
  /** He does not want to hear of it again. */
  readonly declined?: boolean | undefined;
  /** The reader has to say whether to download. */
  readonly asks?: boolean | undefined;
}

/** The state of the offline copy; "ready" only when every file is there. */
export type State =
  | 'unsupported'
  | 'none'
  | 'asks'
  | 'saving'
  | 'ready'
  | 'partial'
  | 'old'
  | 'evicted'
  | 'failed'
  | 'no-room';

/** The one state that the facts amount to. */
export function stateOf({ obstacle, kept, progress, waiting, asks }: Facts): State {
  if (obstacle === 'unsupported') return 'unsupported';
  if (progress) return 'saving';
  if (kept && (kept.total === 0 || kept.saved < kept.total)) return 'evicted';
  if (waiting) return 'old';
  if (kept) return kept.choice === 'all' ? 'ready' : 'partial';
  if (obstacle) return obstacle;
  return asks ? 'asks' : 'none';
}

/** One line for the reader. */
export function stateInWords(facts: Facts): string {
  const state = stateOf(facts);
  switch (state) {
    case 'saving':
      return say.saving(facts.progress?.done ?? 0, facts.progress?.total ?? 0);
    case 'old':
      return say.old(facts.kept !== undefined);
    case 'evicted':
      return say.evicted(facts.kept?.total ? facts.kept.total - facts.kept.saved : undefined);
    case 'failed':
      return say.failed(facts.kept !== undefined);
    default:
      return say.states[state];
  }
}
