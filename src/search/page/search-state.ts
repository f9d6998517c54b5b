import type { AddressState } from '../../islands/dom/address-state.ts';
import type { Filters } from './pagefind.ts';

/** What is searched for, as the address of the search page names it. */
export const searchNames = ['q', 'topic', 'difficulty', 'kind', 'state', 'sort'] as const;
export type SearchState = AddressState<(typeof searchNames)[number]>;

/** Nothing yet. */
export const emptySearch: SearchState = {
  q: '',
  topic: '',
  difficulty: '',
  kind: '',
  state: '',
  sort: '',
};

/** The choices that the index knows; the reader's own state is not among them. */
export function filtersOf({ topic, difficulty, kind }: SearchState): Filters {
  const chosen = Object.entries({ topic, difficulty, kind }).filter(([, value]) => value !== '');
  return Object.fromEntries(chosen.map(([name, value]) => [name, [value]]));
}

/** Whether anything but the words narrows the results. */
export function isNarrowed(state: SearchState): boolean {
  return state.state !== '' || Object.keys(filtersOf(state)).length > 0;
}
