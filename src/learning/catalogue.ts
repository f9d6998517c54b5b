import type { Difficulty } from './difficulties.ts';
import { recallItem } from './recall.ts';
import type { ItemId, QuizItem } from './quiz-item.ts';

/** What of an item is needed to plan; its texts and what is right stand on its card. */
export interface PlannedItem {
  readonly id: ItemId;
  readonly kind: QuizItem['kind'] | 'recall';
}

/** A question as practice knows it. */
export interface CatalogueQuestion {
  readonly slug: string;
  readonly topic: string;
  readonly title: string;
  readonly shortTitle: string;
  /** Path of its page below the site's base. */
  readonly path: string;
  readonly difficulty: Difficulty;
  /** How many key points it has. */
  readonly points: number;
  /** It asks for a design: the mock interview gives it a clock and stages of its own. */
  readonly isDesign?: boolean;
  readonly items: readonly PlannedItem[];
}

/** A topic, known before its questions are: their slugs in the order of the syllabus, the first whole, and sums over them. */
export interface CatalogueTopic {
  readonly slug: string;
  readonly title: string;
  readonly questions: readonly string[];
  readonly first: CatalogueQuestion;
  readonly items: number;
  readonly points: number;
}

/** What can be practised, in the order of the syllabus. */
export interface Catalogue {
  readonly topics: readonly CatalogueTopic[];
  /** Those of the topics that are loaded, each topic whole. */
  readonly questions: readonly CatalogueQuestion[];
  /** What is right in the items of some topics, to tell whether an answer is still right. */
  readonly rights: ReadonlyMap<ItemId, QuizItem>;
}

/** An item with the question that it belongs to. */
export interface CatalogueItem {
  readonly item: PlannedItem;
  readonly question: CatalogueQuestion;
}

/**
 * All items that are loaded by their ids, in the order of the syllabus.
 * @param recall each question is an item too, to be answered in the reader's own words; it comes after the others
 */
export function itemsOf(
  { questions }: Pick<Catalogue, 'questions'>,
  recall = false,
): ReadonlyMap<ItemId, CatalogueItem> {
  return new Map(
    questions.flatMap((question) => {
      const whole: PlannedItem[] =
        recall && question.points > 0 ? [{ id: recallItem(question.slug), kind: 'recall' }] : [];
      return [...question.items, ...whole].map((item) => [item.id, { item, question }] as const);
    }),
  );
}

/** What can be asked at once, in the order of the syllabus: of a topic that is not loaded, its first question. */
export function questionsAtHand({ topics, questions }: Catalogue): CatalogueQuestion[] {
  return topics.flatMap(({ slug, first }) => {
    const loaded = questions.filter(({ topic }) => topic === slug);
    return loaded.length > 0 ? loaded : [first];
  });
}

/** The topics whose questions are not loaded: nothing of them was ever answered or rehearsed. */
export function untouchedTopics({ topics, questions }: Catalogue): CatalogueTopic[] {
  const loaded = new Set(questions.map(({ topic }) => topic));
  return topics.filter(({ slug }) => !loaded.has(slug));
}
