import { handbook } from '../../handbook.config.ts';
import type { CatalogueQuestion } from '../learning/catalogue.ts';
import { itemsOf } from '../question/quiz-items.ts';
import type { Question } from '../question/question.ts';

/** A question as practice knows it: its items without what is right in them. */
export function catalogueQuestion(question: Question): CatalogueQuestion {
  const { slug, topic, title, shortTitle, difficulty, keyPoints, tags } = question;
  return {
    slug,
    topic,
    title,
    shortTitle,
    path: `questions/${topic}/${slug}/`,
    difficulty,
    points: keyPoints.length,
    ...(tags.includes(handbook.designTag ?? '') && { isDesign: true }),
    items: itemsOf(question),
  };
}
