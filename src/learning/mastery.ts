import {
  untouchedTopics,
  type Catalogue,
  type CatalogueQuestion,
  type CatalogueTopic,
} from './catalogue.ts';
import { endOfDay } from './local-day.ts';
import type { LogEntry, Rehearsal } from './log-entry.ts';
import type { ItemId } from './quiz-item.ts';
import { isLater } from './review-log.ts';
import { recallAt, type ItemState } from './schedule.ts';

/** Retrievability at and above which an item counts as known. */
export const knownAt = 0.9;

/** How a question, a topic or everything stands. Whole numbers, so that all of it is exactly all of it. */
export interface Mastery {
  readonly items: number;
  /** Answered at least once. */
  readonly answered: number;
  /** Answered right the last time, and recalled with at least 90 % probability now. */
  readonly known: number;
  /** Answered before, and worth answering again today. */
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

/** What the newest rehearsal of each question covered, keyed by slug. */
export function lastRehearsals(log: readonly LogEntry[]): Map<string, Rehearsal> {
  const last = new Map<string, Rehearsal>();
  for (const entry of log) {
    if (entry.type !== 'rehearsal') continue;
    const other = last.get(entry.question);
    if (!other || isLater(entry, other)) last.set(entry.question, entry);
  }
  return last;
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
  const isPoint = (id: string) => /^p\d+$/.test(id) && Number(id.slice(1)) <= question.points;
  return {
    items: question.items.length,
    answered: answered.length,
    known: answered.filter((state) => isKnown(state, now)).length,
    due: answered.filter(({ due }) => due < end).length,
    points: question.points,
    covered: new Set(rehearsals.get(question.slug)?.covered.filter(isPoint)).size,
  };
}

/** Answered right the last time, by what is right today, and not yet forgotten. */
export function isKnown(state: ItemState, now: number): boolean {
  return state.grade > 1 && !state.changed && recallAt(state, now) >= knownAt;
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
