import type { PlanData } from '../learning/plan-data.ts';
import { readingOrder } from '../learning/reading-order.ts';
import { studyMinutes } from '../learning/study-minutes.ts';
import { countItems } from '../question/quiz-items.ts';
import { readingMinutes } from '../question/reading-time.ts';
import type { SiteBank } from './question-bank.ts';

/** What the page of plans carries: each question once, the tracks as digits beside them. */
export function planDataOf({
  questions,
  roleTracks,
  prerequisites,
}: Pick<SiteBank, 'questions' | 'roleTracks' | 'prerequisites'>): PlanData {
  const bySlug = new Map(questions.map((question) => [question.slug, question]));
  const order = readingOrder([...bySlug.keys()], prerequisites);
  const placeOf = new Map(order.map((slug, index) => [slug, index]));
  const entries = order.flatMap((slug) => bySlug.get(slug) ?? []);
  return {
    questions: entries.map((question) => ({
      slug: question.slug,
      title: question.shortTitle,
      topic: question.topic,
      minutes: studyMinutes(readingMinutes(question), countItems(question)),
      items: countItems(question),
      points: question.keyPoints.length,
      after: (prerequisites.get(question.slug) ?? []).flatMap((slug) => placeOf.get(slug) ?? []),
    })),
    weights: Object.fromEntries(
      roleTracks.map((track) => {
        const asked = new Map(track.questions.map(({ slug, weight }) => [slug, weight]));
        return [track.slug, order.map((slug) => asked.get(slug) ?? 0).join('')];
      }),
    ),
  };
}
