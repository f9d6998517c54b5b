import type { Catalogue } from '../../learning/catalogue.ts';
import { itemsOf } from '../../question/quiz-items.ts';
import { questionsByTopic, siteBank } from '../../bank/site-bank.ts';

/** What practice knows of every question: its items and what is right. Their markup stands on the pages. */
export function GET(): Response {
  const bank = siteBank();
  const catalogue: Catalogue = {
    topics: questionsByTopic(bank).map(({ topic: { slug, title } }) => ({ slug, title })),
    questions: bank.questions.map((question) => ({
      slug: question.slug,
      topic: question.topic,
      title: question.title,
      shortTitle: question.shortTitle,
      path: `questions/${question.topic}/${question.slug}/`,
      difficulty: question.difficulty,
      points: question.keyPoints.length,
      items: itemsOf(question),
    })),
  };
  return Response.json(catalogue);
}
