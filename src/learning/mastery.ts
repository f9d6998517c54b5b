import {
  untouchedTopics,
  type Catalogue,
  type CatalogueQuestion,
  type CatalogueTopic,
} from './catalogue.ts';
import { endOfDay } from './end-of-day.ts';
import type { Rehearsal } from './log-entry.ts';
import type { ItemId } from './quiz-item.ts';
import { coveredPoints } from './mastered.ts';
import { recallItem } from './recall.ts';
import type { ItemState } from './schedule.ts';

/** How a question, a topic or everything stands. Whole numbers, so that all of it is exactly all of it. */
export interface Mastery {
  readonly items: number;
  /** Answered at least once. */
  readonly answered: number;
  /** Answered right the last time, and not due today: recalled with at least 90 % probability. */
  readonly known: number;
  /** Answered before, and worth answering again today; the question as a whole is one of them. */
  readonly due: number;
  readonly points: number;
  /** Key points that were ticked in the last rehearsal. */
  readonly covered: number;
}

const nothing: Mastery = { items: 0, answered: 0, known: 0, due: 0, points: 0, covered: 0 };

/** Known items and covered points as a share of all, from 0 to exactly 1. */
export function masteryShare({ items, known, points, covered }: Mastery): number {
  return items + points === 0 ? 0 : (known + covered) / (items + points);
}

/** The mastery of one question. Only items and points of today count. */
export function masteryOf(
  question: CatalogueQuestion,
  states: ReadonlyMap<ItemId, ItemState>,
  rehearsals: ReadonlyMap<string, Rehearsal>,
  now: number,
): Mastery {
  const answered = question.items.flatMap(({ id }) => states.get(id) ?? []);
  const end = endOfDay(now);
  const whole = question.points > 0 ? states.get(recallItem(question.slug)) : undefined;
  return {
    items: question.items.length,
    answered: answered.length,
    known: answered.filter((state) => isKnown(state, end)).length,
    due: [...answered, ...(whole ? [whole] : [])].filter(({ due }) => due < end).length,
    points: question.points,
    covered: coveredPoints(rehearsals.get(question.slug), question.points),
  };
}

/** Answered right the last time, by what is right today, and not due before the day ends. */
function isKnown({ grade, changed, due }: ItemState, end: number): boolean {
  return grade > 1 && !changed && due >= end;
}

/** The sum over several questions. */
export function sumMastery(parts: Iterable<Mastery>): Mastery {
  let sum = nothing;
  for (const part of parts) {
    sum = {
      items: sum.items + part.items,
      answered: sum.answered + part.answered,
      known: sum.known + part.known,
      due: sum.due + part.due,
      points: sum.points + part.points,
      covered: sum.covered + part.covered,
    };
  }
  return sum;
}

/** The mastery of what is not loaded: nothing of it was ever answered. */
export function untouchedMastery(catalogue: Catalogue): Mastery {
  return sumMastery(untouchedTopics(catalogue).map(masteryOfUntouched));
}

/** The mastery of a topic that is not loaded. */
export function masteryOfUntouched(topic: CatalogueTopic | undefined): Mastery {
  return { ...nothing, items: topic?.items ?? 0, points: topic?.points ?? 0 };
}

/** The mastery of every question that is loaded, keyed by slug. */
export function masteryByQuestion(
  { questions }: Pick<Catalogue, 'questions'>,
  states: ReadonlyMap<ItemId, ItemState>,
  rehearsals: ReadonlyMap<string, Rehearsal>,
  now: number,
): Map<string, Mastery> {
  return new Map(
    questions.map((question) => [question.slug, masteryOf(question, states, rehearsals, now)]),
  );
}
