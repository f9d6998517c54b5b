import type { Pagefind } from './pagefind.ts';

type Index = Pick<Pagefind, 'search'>;

/** The same index for one search of a reader, which asks it for several things, some of them more than once. */
export function askedOnce(index: Index): Index {
  const answers = new Map<string, ReturnType<Index['search']>>();
  return {
    search(query, options) {
      const key = JSON.stringify([query, options]);
      const answer = answers.get(key) ?? index.search(query, options);
      answers.set(key, answer);
      return answer;
    },
  };
}
