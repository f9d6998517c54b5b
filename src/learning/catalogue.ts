import type { Difficulty } from './difficulties.ts';
import type { ItemId, QuizItem } from './quiz-item.ts';

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
  readonly items: readonly QuizItem[];
}

/** All that can be practised, in the order of the syllabus. */
export interface Catalogue {
  readonly topics: readonly { readonly slug: string; readonly title: string }[];
  readonly questions: readonly CatalogueQuestion[];
}

/** An item with the question that it belongs to. */
export interface CatalogueItem {
  readonly item: QuizItem;
  readonly question: CatalogueQuestion;
}

/** All items by their ids, in the order of the syllabus. */
export function itemsOf({ questions }: Catalogue): ReadonlyMap<ItemId, CatalogueItem> {
  return new Map(
    questions.flatMap((question) =>
      question.items.map((item) => [item.id, { item, question }] as const),
    ),
  );
}
