import { sureAndWrong } from './confidence.ts';
import { itemsOf, questionsAtHand, type Catalogue, type CatalogueItem } from './catalogue.ts';
import { startOfNamedDay } from './local-day.ts';
import type { Rehearsal } from './log-entry.ts';
import { lastRehearsals } from './mastered.ts';
import { masteryByQuestion, type Mastery } from './mastery.ts';
import type { ItemId } from './quiz-item.ts';
import type { LogEntry } from './review-log.ts';
import { foldSchedule, type ItemState } from './schedule.ts';
import { settingsOf, type Settings } from './settings.ts';

/** All that practice pages show, worked out of the log. */
export interface PracticeState {
  readonly catalogue: Catalogue;
  readonly items: ReadonlyMap<ItemId, CatalogueItem>;
  /** What counts of the log. */
  readonly log: readonly LogEntry[];
  readonly settings: Settings;
  /** Start of the day of the interview. */
  readonly interview: number | undefined;
  /** Of all items that were ever answered, also of those that are no more. */
  readonly states: ReadonlyMap<ItemId, ItemState>;
  readonly rehearsals: ReadonlyMap<string, Rehearsal>;
  readonly mastery: ReadonlyMap<string, Mastery>;
  /** What the reader was sure of and got wrong, the newest first. */
  readonly sureAndWrong: readonly ItemId[];
  readonly now: number;
}

/** Folds the log. */
export function practiceStateOf(
  catalogue: Catalogue,
  log: readonly LogEntry[],
  now: number,
): PracticeState {
  const settings = settingsOf(log);
  const items = itemsOf({ questions: questionsAtHand(catalogue) }, settings.recallCards);
  const interview = startOfNamedDay(settings.interview);
  const scheduled = settings.recallCards ? log : log.filter(({ type }) => type !== 'rehearsal');
  const states = foldSchedule(scheduled, {
    now,
    interview,
    itemOf: (id) => catalogue.rights.get(id),
  });
  const rehearsals = lastRehearsals(log);
  const mastery = masteryByQuestion(catalogue, states, rehearsals, now);
  return {
    ...{ catalogue, items, log, settings, interview, states, rehearsals, mastery, now },
    sureAndWrong: sureAndWrong(log),
  };
}
