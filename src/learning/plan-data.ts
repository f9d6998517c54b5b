import type { PlanQuestion } from './interview-plan.ts';

/** A question as the page of plans carries it: what a plan and its links need. */
export interface PlanEntry {
  readonly slug: string;
  readonly title: string;
  readonly topic: string;
  readonly minutes: number;
  readonly items: number;
  readonly points: number;
  /** Places in the list, from 0, of what it builds on. */
  readonly after: readonly number[];
}

/** What the page of plans carries for plans up to a date. */
export interface PlanData {
  /** In reading order. */
  readonly questions: readonly PlanEntry[];
  /** By the slug of a track: how much it asks each question, a digit for each in their order. */
  readonly weights: Readonly<Record<string, string>>;
}

/** Over all tracks the heaviest that a question can be. */
const heaviest = 3;

/** The questions with their weights in a track; an unknown or empty track is all of them together. */
export function planQuestions({ questions, weights }: PlanData, track: string): PlanQuestion[] {
  const known = Object.hasOwn(weights, track) ? weights[track] : undefined;
  return questions.map(({ slug, topic, minutes, after }, index) => ({
    slug,
    topic,
    minutes,
    after: after.flatMap((place) => questions[place]?.slug ?? []),
    weight: known === undefined ? overall(weights, index) : Number(known[index]),
  }));
}

/** Asked in each role a little, or in some much: both weigh. */
function overall(weights: PlanData['weights'], index: number): number {
  const digits = Object.values(weights);
  const sum = digits.reduce((total, each) => total + Number(each[index]), 0);
  return Math.min(heaviest, Math.ceil(sum / 3));
}
