import { difficulties } from '../../learning/difficulties.ts';
import type { FilterCounts } from './pagefind.ts';
import type { SearchState } from './search-state.ts';
import { difficultyNames } from '#strings/difficulties.ts';
import * as say from '#strings/search.ts';

/** A select of the search: a filter or the order. */
export interface Choice {
  readonly name: keyof SearchState;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

const kinds = Object.entries(say.kinds);

/** The selects, with how many pages each of their values has; the dialog has fewer than the page. */
export function choices(counts: FilterCounts, { all }: { readonly all: boolean }): Choice[] {
  const counted = (name: string, value: string, text = value) => ({
    value,
    text: `${text} (${counts[name]?.[value] ?? 0})`,
  });
  const any = (label: string) => ({ value: '', text: say.any(label) });
  const topics = Object.keys(counts['topic'] ?? {});
  const kindsThere = kinds.filter(([value]) => counts['kind']?.[value] !== undefined);
  const filters: Choice[] = [
    {
      name: 'topic',
      label: say.topic,
      options: [any(say.topic), ...topics.map((topic) => counted('topic', topic))],
    },
    {
      name: 'difficulty',
      label: say.difficulty,
      options: [
        any(say.difficulty),
        ...difficulties.map((level) => counted('difficulty', level, difficultyNames[level])),
      ],
    },
    {
      name: 'kind',
      label: say.kind,
      options: [any(say.kind), ...kindsThere.map(([value, text]) => counted('kind', value, text))],
    },
  ];
  return all ? [...filters, readerChoice, sortChoice] : filters;
}

const readerChoice: Choice = {
  name: 'state',
  label: say.yourState,
  options: [
    { value: '', text: say.any(say.yourState) },
    ...Object.entries(say.states).map(([value, text]) => ({ value, text })),
  ],
};

const sortChoice: Choice = {
  name: 'sort',
  label: say.sort,
  options: [
    { value: '', text: say.bestFirst },
    { value: 'date', text: say.newestFirst },
  ],
};
