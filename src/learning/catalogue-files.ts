import type { CatalogueQuestion, CatalogueTopic } from './catalogue.ts';
import { difficulties } from './difficulties.ts';
import type { QuizItem } from './quiz-item.ts';

/** A topic in the file that every practice page loads: a question is `slug:items:points`, and the first stands there whole. */
export type TopicRecord = readonly [
  slug: string,
  title: string,
  questions: string,
  first: QuestionRecord,
];

/** A question in the file of its topic; an item is `id:kind`. One that asks for a design ends in a 1. */
export type QuestionRecord = readonly [
  slug: string,
  title: string,
  shortTitle: string,
  level: number,
  points: number,
  items: string,
  design?: 1,
];

/**
 * A topic as the file that every practice page loads has it.
 * @param questions one at least
 */
export function topicRecord(
  { slug, title }: Pick<CatalogueTopic, 'slug' | 'title'>,
  questions: readonly CatalogueQuestion[],
): TopicRecord {
  const counted = questions.map((one) => `${one.slug}:${one.items.length}:${one.points}`);
  return [slug, title, counted.join(' '), questionRecord(questions[0]!)];
}

/** The reverse of {@link topicRecord}. */
export function topicOf([slug, title, counted, first]: TopicRecord): CatalogueTopic {
  const questions = counted.split(' ').map((text) => text.split(':'));
  const sum = (place: number) => questions.reduce((all, parts) => all + Number(parts[place]), 0);
  return {
    slug,
    title,
    questions: questions.map(([question]) => question ?? ''),
    first: questionOfRecord(slug, first),
    items: sum(1),
    points: sum(2),
  };
}

/** A question as the file of its topic has it. */
export function questionRecord(question: CatalogueQuestion): QuestionRecord {
  const { slug, title, shortTitle, difficulty, points, items } = question;
  const written = items.map(({ id, kind }) => `${id.slice(slug.length + 1)}:${kind}`);
  const level = difficulties.indexOf(difficulty);
  const record = [slug, title, shortTitle, level, points, written.join(' ')] as const;
  return question.isDesign ? [...record, 1] : record;
}

/** The reverse of {@link questionRecord}. */
export function questionOfRecord(topic: string, record: QuestionRecord): CatalogueQuestion {
  const [slug, title, shortTitle, level, points, items, design] = record;
  return {
    slug,
    topic,
    title,
    shortTitle,
    path: `questions/${topic}/${slug}/`,
    difficulty: difficulties[level] ?? 'foundation',
    points,
    ...(design && { isDesign: true }),
    items: items
      .split(' ')
      .filter(Boolean)
      .map((text) => {
        const [id = '', kind = ''] = text.split(':');
        return { id: `${slug}#${id}`, kind: kind as QuizItem['kind'] };
      }),
  };
}
