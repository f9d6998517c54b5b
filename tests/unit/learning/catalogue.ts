import type { CatalogueQuestion } from '../../../src/learning/catalogue.ts';

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
    items: Array.from({ length: items }, (_, index) => ({
      kind: 'choice',
      id: `${slug}#q${index + 1}`,
      options: [
        { id: 'o1', right: true },
        { id: 'o2', right: false },
        { id: 'o3', right: false },
      ],
    })),
    ...over,
  };
}
