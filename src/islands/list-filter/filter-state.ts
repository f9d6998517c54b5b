/** What a list is filtered by; an empty text filters nothing. */
export interface FilterState {
  readonly q: string;
  readonly topic: string;
  readonly difficulty: string;
  readonly tag: string;
  readonly state: string;
}

/** What is known of an item of the list. */
export interface FilterItem {
  /** Lower-case text that the words are looked for in. */
  readonly text: string;
  readonly topic?: string | undefined;
  readonly difficulty?: string | undefined;
  readonly tags: readonly string[];
  readonly question?: string | undefined;
}

/** What the reader did, by question. */
export interface ReaderState {
  readonly read: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

const names = ['q', 'topic', 'difficulty', 'tag', 'state'] as const;

/** The filters that an address carries. */
export function stateFromAddress(search: string): FilterState {
  const parameters = new URLSearchParams(search);
  const value = (name: string) => parameters.get(name)?.slice(0, 200) ?? '';
  return {
    q: value('q'),
    topic: value('topic'),
    difficulty: value('difficulty'),
    tag: value('tag'),
    state: value('state'),
  };
}

/** The address's query with these filters; parameters of others are kept. */
export function addressWith(search: string, state: FilterState): string {
  const parameters = new URLSearchParams(search);
  for (const name of names) {
    if (state[name] === '') parameters.delete(name);
    else parameters.set(name, state[name]);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether anything is filtered. */
export function isFiltering(state: FilterState): boolean {
  return names.some((name) => state[name].trim() !== '');
}

/** Whether an item passes: every word stands in its text, and every choice fits. */
export function passes(item: FilterItem, state: FilterState, reader: ReaderState): boolean {
  const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => item.text.includes(word)) &&
    (state.topic === '' || item.topic === state.topic) &&
    (state.difficulty === '' || item.difficulty === state.difficulty) &&
    (state.tag === '' || item.tags.includes(state.tag)) &&
    fitsReader(item.question ?? '', state.state, reader)
  );
}

function fitsReader(question: string, wanted: string, { read, answered }: ReaderState): boolean {
  switch (wanted) {
    case 'read':
      return read.has(question);
    case 'unread':
      return !read.has(question);
    case 'unanswered':
      return !answered.has(question);
    default:
      return true;
  }
}
