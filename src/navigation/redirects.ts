import { movedTo, type Moves } from '../learning/moved-questions.ts';

/** Where the pages that moved are now, over chains to the last page; both below the base path. */
export function redirectsOf(moved: Moves): Record<string, string> {
  return Object.fromEntries(
    Object.keys(moved)
      .filter((path) => !path.includes('#'))
      .map((path) => [`questions/${path}/`, `questions/${movedTo(path, moved)}/`]),
  );
}

/**
 * Where the pages of topics are now that have another name: the topic to which most of their questions went. Its tables are
 * on the page of all tables, as the new topic may have none.
 * @param pages `topic/slug` of each question that there is
 */
export function topicRedirects(moved: Moves, pages: readonly string[]): Record<string, string> {
  const topicOf = (page: string) => page.slice(0, page.indexOf('/'));
  const there = new Set(pages.map(topicOf));
  const ends = new Map<string, string[]>();
  for (const from of Object.keys(moved)) {
    const [old, now] = [topicOf(from), topicOf(movedTo(from, moved))];
    if (from.includes('#') || there.has(old) || !there.has(now)) continue;
    ends.set(old, [...(ends.get(old) ?? []), now]);
  }
  return Object.fromEntries(
    [...ends].flatMap(([old, topics]) => [
      [`questions/${old}/`, `questions/${mostFrequent(topics)}/`],
      [`compare/${old}/`, 'compare/'],
    ]),
  );
}

function mostFrequent(names: readonly string[]): string {
  const count = (name: string) => names.filter((other) => other === name).length;
  return names.reduce((best, name) => (count(name) > count(best) ? name : best));
}
