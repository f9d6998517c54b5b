import { itemsOf, type CatalogueQuestion, type CatalogueTopic } from './catalogue.ts';
import { questionOf } from './quiz-item.ts';
import type { LogEntry } from './review-log.ts';

/** The topics of which a log says anything that counts, and those in which something was answered right. */
export function topicsInLog(
  topics: readonly CatalogueTopic[],
  log: readonly LogEntry[],
): { readonly touched: ReadonlySet<string>; readonly answered: ReadonlySet<string> } {
  const topicOf = new Map(
    topics.flatMap(({ slug, questions }) => questions.map((question) => [question, slug] as const)),
  );
  const touched = new Set<string>();
  const answered = new Set<string>();
  for (const entry of log) {
    const question =
      entry.type === 'review'
        ? questionOf(entry.item)
        : 'question' in entry
          ? entry.question
          : undefined;
    const topic = topicOf.get(question ?? '');
    if (topic === undefined) continue;
    touched.add(topic);
    if (entry.type === 'review' && entry.grade > 1) answered.add(topic);
  }
  return { touched, answered };
}

/**
 * The next topics of the syllabus to load, until so many of those that are loaded have something that was never
 * answered: new items come from one topic after the other.
 * @param loaded the questions that are there
 * @param room how many new items there is room for
 * @param withFirst the items of first questions, which are known before their topics are loaded, will do
 */
export function topicsForNew(
  topics: readonly CatalogueTopic[],
  loaded: readonly CatalogueQuestion[],
  log: readonly LogEntry[],
  room: number,
  withFirst = false,
): string[] {
  const seen = new Set(log.map((entry) => (entry.type === 'review' ? entry.item : '')));
  const unseen = [...itemsOf({ questions: loaded }).values()].filter(
    ({ item }) => !seen.has(item.id),
  );
  const there = new Set(loaded.map(({ topic }) => topic));
  const others = topics.filter(({ slug }) => !there.has(slug));
  const atHand = withFirst
    ? others.reduce((sum, { first }) => sum + first.items.length, unseen.length)
    : new Set(unseen.map(({ question }) => question.topic)).size;
  return others.slice(0, Math.max(0, room - atHand)).map(({ slug }) => slug);
}
