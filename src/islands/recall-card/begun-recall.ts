import type { Rehearsal } from '../../learning/log-entry.ts';
import { isRecord, KeptState } from '../../reader/kept-state.ts';
import { slugNow } from '../../reader/moved-names.ts';

/** An answer in the reader's own words that has no grade yet. */
export interface BegunRecall {
  readonly slug: string;
  readonly note: string;
  /** The ids of the key points that are ticked. */
  readonly covered: readonly string[];
  readonly isRevealed: boolean;
}

/** So many are kept: who chooses other topics, or has two tabs, begins several. */
const most = 10;

/** Those that are begun, over a reload, the newest last. A version before kept one alone. */
const kept = new KeptState<readonly BegunRecall[]>('recall', (value) => {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.every(isBegun)
    ? all.map((begun) => ({ ...begun, slug: slugNow(begun.slug) }))
    : undefined;
});

/** What is begun of a question; undefined when nothing is. */
export function begunRecall(slug: string): BegunRecall | undefined {
  return kept.get()?.findLast((begun) => begun.slug === slug);
}

/** Keeps what is begun. */
export function keepBegun(begun: BegunRecall): void {
  kept.set([...othersThan(begun.slug), begun].slice(-most));
}

/** Forgets what was begun of a question. */
export function forgetBegun(slug: string): void {
  const others = othersThan(slug);
  kept.set(others.length > 0 ? others : undefined);
}

/** What was begun of an answer that was given. */
export function begunAgain({ question, covered, note = '' }: Rehearsal): BegunRecall {
  return { slug: question, note, covered, isRevealed: true };
}

function othersThan(slug: string): BegunRecall[] {
  return (kept.get() ?? []).filter((begun) => begun.slug !== slug);
}

function isBegun(value: unknown): value is BegunRecall {
  return (
    isRecord(value) &&
    typeof value['slug'] === 'string' &&
    typeof value['note'] === 'string' &&
    typeof value['isRevealed'] === 'boolean' &&
    Array.isArray(value['covered']) &&
    value['covered'].every((id) => typeof id === 'string' && /^p\d{1,2}$/.test(id))
  );
}
