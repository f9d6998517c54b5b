import type { CatalogueQuestion } from './catalogue.ts';
import type { Difficulty } from './difficulties.ts';
import { seededRandom } from './seeded-random.ts';

/** Minutes of an interview that is one design. */
export const designMinutes = 40;

/** Lengths of an interview in minutes, and how many questions fit: about five minutes each, or one design. */
export const interviewLengths = { 20: 4, 30: 6, 45: 9, [designMinutes]: 1 } as const;
export type InterviewLength = keyof typeof interviewLengths;

/** What the reader asks for; an empty list of topics means all. */
export interface InterviewChoice {
  readonly topics: readonly string[];
  readonly level: Difficulty | 'all';
  readonly minutes: InterviewLength;
}

/** What is known well is still asked now and then. */
const leastWeight = 0.1;

/** The questions that a choice lets pass; a design is of any topic, whatever topics are chosen. */
export function fittingQuestions(
  questions: readonly CatalogueQuestion[],
  { topics, level, minutes }: InterviewChoice,
): CatalogueQuestion[] {
  return questions.filter(
    ({ topic, difficulty, isDesign }) =>
      (minutes === designMinutes ? isDesign : topics.length === 0 || topics.includes(topic)) &&
      (level === 'all' || difficulty === level),
  );
}

/**
 * Draws the questions of an interview, weak ones rather than strong ones, ordered from easy to hard.
 * @param shareOf mastery of a question from 0 to 1
 * @param seed the same seed, choice and progress draw the same questions
 */
export function drawQuestions(
  questions: readonly CatalogueQuestion[],
  choice: InterviewChoice,
  shareOf: (slug: string) => number,
  seed: string,
): CatalogueQuestion[] {
  const random = seededRandom(seed);
  const pool = fittingQuestions(questions, choice);
  // Efraimidis and Spirakis (2006): the largest u^(1/weight) are a weighted sample without replacement.
  const keyed = pool.map((question) => ({
    question,
    key: random() ** (1 / Math.max(leastWeight, 1 - shareOf(question.slug))),
  }));
  keyed.sort((a, b) => b.key - a.key);
  const drawn = keyed.slice(0, interviewLengths[choice.minutes]).map(({ question }) => question);
  const rank = { foundation: 0, intermediate: 1, advanced: 2 };
  return drawn.sort((a, b) => rank[a.difficulty] - rank[b.difficulty]);
}
