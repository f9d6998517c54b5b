import type { PracticeState } from '../../learning/practice-state.ts';
import type { ItemId } from '../../learning/quiz-item.ts';

/** What the dashboard shows, and what it tells. */
export interface DashboardShown {
  readonly state: PracticeState;
  /** The item whose forgetting curve is drawn. */
  readonly chosen: ItemId | undefined;
  /** Why the questions of a topic are not there, by its slug. */
  readonly missing: ReadonlyMap<string, string>;
  readonly events: {
    choose(item: ItemId): void;
    /** The reader asks for the questions of a topic. */
    open(topic: string): void;
    showCalendar(on: boolean): void;
  };
}
