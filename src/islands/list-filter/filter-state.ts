import { typedText } from '../dom/typed-text.ts';
import type { AddressState } from '../dom/address-state.ts';
import { fitsReader, type ReaderState } from '../../reader/reader-state.ts';

/** What a list is filtered by, as the address names it. */
export const filterNames = ['q', 'topic', 'difficulty', 'tag', 'state'] as const;
export type FilterState = AddressState<(typeof filterNames)[number]>;

/** What is known of an item of the list. */
export interface FilterItem {
  /** Lower-case text that the words are looked for in. */
  readonly text: string;
  readonly topic?: string | undefined;
  readonly difficulty?: string | undefined;
  readonly tags: readonly string[];
  readonly question?: string | undefined;
}

/** Whether anything is filtered. */
export function isFiltering(state: FilterState): boolean {
  return filterNames.some((name) => state[name].trim() !== '');
}

/** Whether an item passes: every word stands in its text, and every choice fits. */
export function passes(item: FilterItem, state: FilterState, reader: ReaderState): boolean {
  const asked = typedText(state.q).replaceAll('"', ' ').toLowerCase();
  const words = asked.split(/\s+/).filter(Boolean);
  return (
    words.every((word) => stands(word, item.text)) &&
    (state.topic === '' || item.topic === state.topic) &&
    (state.difficulty === '' || item.difficulty === state.difficulty) &&
    (state.tag === '' || item.tags.includes(state.tag)) &&
    fitsReader(item.question ?? '', state.state, reader)
  );
}

/** A hyphen stands where texts have one or a space: "KV-cache" is a KV cache. */
function stands(word: string, text: string): boolean {
  return text.includes(word) || text.includes(word.replaceAll('-', ' '));
}
