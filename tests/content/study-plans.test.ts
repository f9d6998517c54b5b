import { describe, expect, it } from 'vitest';
import { readBank } from '../../src/bank/question-bank.ts';
import { readingOrder } from '../../src/learning/reading-order.ts';
import { studyMinutes } from '../../src/learning/study-minutes.ts';
import { readingMinutes } from '../../src/question/reading-time.ts';
import { countItems } from '../../src/question/quiz-items.ts';

const { bank } = readBank(process.cwd());
const { questions, studyPlans, roleTracks, prerequisites } = bank;
const minutesOf = new Map(
  questions.map((question) => [
    question.slug,
    studyMinutes(readingMinutes(question), countItems(question)),
  ]),
);
const lists = [
  ...studyPlans.map(({ slug, sessions }) => ({
    slug,
    named: sessions.flatMap((session) => session.questions),
  })),
  ...roleTracks.map(({ slug, questions: asked }) => ({
    slug,
    named: asked.map((question) => question.slug),
  })),
];

it('every question stands in a plan or a track', () => {
  const named = new Set(lists.flatMap((list) => list.named));
  const missing = questions.map(({ slug }) => slug).filter((slug) => !named.has(slug));
  expect(missing, 'name it in src/content/study-plans.yaml or role-tracks.yaml').toEqual([]);
});

it('the plan of four weeks has every question, as it says', () => {
  const named = new Set(lists.find(({ slug }) => slug === 'four-weeks')?.named);
  expect(questions.map(({ slug }) => slug).filter((slug) => !named.has(slug))).toEqual([]);
});

it.each(lists)('$slug reads each question after those that it builds on', ({ named }) => {
  expect(readingOrder(named, prerequisites)).toEqual(named);
});

describe.each(studyPlans)('$title', ({ sessions }) => {
  it.each(sessions)('$title: what is read and practised fits its $minutes minutes', (session) => {
    const needed = session.questions.reduce((sum, slug) => sum + minutesOf.get(slug)!, 0);
    expect(needed).toBeLessThanOrEqual(session.minutes);
    expect(needed, 'a session is not half empty').toBeGreaterThan(session.minutes * 0.75);
  });
});
