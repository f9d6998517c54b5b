import type { Kept } from '../protocol.ts';

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
  switch (stateOf(facts)) {
    case 'unsupported':
      return 'Offline reading is not possible in this browser or at this address.';
    case 'none':
      return 'Not saved for offline reading.';
    case 'asks':
      return 'Not saved for offline reading: it awaits your word.';
    case 'saving':
      return `Saving ${facts.progress?.done ?? 0} of ${facts.progress?.total ?? 0} files…`;
    case 'ready':
      return 'Ready offline.';
    case 'partial':
      return 'Ready offline in part.';
    case 'old':
      return facts.kept ? 'Ready offline; a newer version is ready too.' : 'A version is ready.';
    case 'evicted':
      if (!facts.kept?.total) return 'The offline copy was lost: the browser took its room.';
      return `The offline copy has lost ${facts.kept.total - facts.kept.saved} files: the browser took their room.`;
    case 'failed':
      return facts.kept ? 'The update failed.' : 'Saving for offline reading failed.';
    case 'no-room':
      return 'Too little room on this device for offline reading.';
  }
}
