import type { CatalogueQuestion } from '../../../src/learning/catalogue.ts';
import type { QuizItem } from '../../../src/learning/quiz-item.ts';

/** A question with so many choice items: its first option is right. */
export function questionOfTopic(
  topic: string,
  slug: string,
  items = 2,
  over: Partial<CatalogueQuestion> = {},
): CatalogueQuestion {
  return {
    slug,
    topic,
    title: `What about ${slug}?`,
    shortTitle: slug,
    path: `questions/${topic}/${slug}/`,
    difficulty: 'foundation',
    points: 4,
    items: Array.from({ length: items }, (_, index) => choiceItem(`${slug}#q${index + 1}`)),
    ...over,
  };
}

/** The same item with what is right in it. */
export function choiceItem(id: string): QuizItem {
  const options = ['o1', 'o2', 'o3'].map((option) => ({ id: option, right: option === 'o1' }));
  return { kind: 'choice', id, options };
}
