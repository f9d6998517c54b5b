import { difficulties } from '../../learning/difficulties.ts';
import type { FilterCounts } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/** A select of the search: a filter or the order. */
export interface Choice {
  readonly name: keyof SearchState;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

const kinds: readonly (readonly [string, string])[] = [
  ['answer', 'Answers'],
  ['comparison', 'Comparison tables'],
  ['glossary', 'Glossary'],
  ['guide', 'Guides'],
];

/** The selects, with how many pages each of their values has; the dialog has fewer than the page. */
export function choices(counts: FilterCounts, { all }: { readonly all: boolean }): Choice[] {
  const counted = (name: string, value: string, text = value) => ({
    value,
    text: `${text} (${counts[name]?.[value] ?? 0})`,
  });
  const any = (label: string) => ({ value: '', text: `${label}: any` });
  const topics = Object.keys(counts['topic'] ?? {});
  const kindsThere = kinds.filter(([value]) => counts['kind']?.[value] !== undefined);
  const filters: Choice[] = [
    {
      name: 'topic',
      label: 'Topic',
      options: [any('Topic'), ...topics.map((topic) => counted('topic', topic))],
    },
    {
      name: 'difficulty',
      label: 'Difficulty',
      options: [any('Difficulty'), ...difficulties.map((level) => counted('difficulty', level))],
    },
    {
      name: 'kind',
      label: 'Kind',
      options: [any('Kind'), ...kindsThere.map(([value, text]) => counted('kind', value, text))],
    },
  ];
  return all ? [...filters, readerChoice, sortChoice] : filters;
}

const readerChoice: Choice = {
  name: 'state',
  label: 'Your state',
  options: [
    { value: '', text: 'Your state: any' },
    { value: 'unread', text: 'Not read' },
    { value: 'read', text: 'Read' },
    { value: 'unanswered', text: 'Quiz not answered' },
    { value: 'due', text: 'Due for practice' },
  ],
};

const sortChoice: Choice = {
  name: 'sort',
  label: 'Sort',
  options: [
    { value: '', text: 'Best match first' },
    { value: 'date', text: 'Last reviewed first' },
  ],
};
