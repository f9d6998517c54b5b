import type { CatalogueQuestion } from '../../learning/catalogue.ts';
import type { InterviewChoice } from '../../learning/mock-interview.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import type { FollowUp } from '../../reader/question-parts.ts';
import type { InterviewRun, readShared } from './interview-run.ts';

/** What the view shows, and what it tells. */
export interface InterviewShown {
  readonly state: PracticeState | undefined;
  readonly choice: InterviewChoice;
  readonly shared: ReturnType<typeof readShared>;
  readonly run: InterviewRun | undefined;
  /** One that was begun before an address with other questions was opened. */
  readonly begun: InterviewRun | undefined;
  readonly clock: string;
  readonly isOver: boolean;
  readonly points: readonly DocumentFragment[];
  /** The questions with which the page asks on. */
  readonly followUps: readonly FollowUp[];
  /** The reader's voice can be recorded, and he wants it. */
  readonly recordsVoice: boolean;
  readonly trouble: string;
  /** What is typed and ticked survives a reload. */
  readonly isKept: boolean;
  question(slug: string): CatalogueQuestion | undefined;
  readonly events: {
    choose(choice: InterviewChoice): void;
    forget(): void;
    start(): void;
    /** Goes on with what was begun before. */
    resume(): void;
    pause(): void;
    hideClock(): void;
    note(text: string): void;
    reveal(): void;
    tick(id: string, on: boolean): void;
    retry(): void;
    askOn(): void;
    revealAskedOn(): void;
    next(): void;
    back(): void;
    end(): void;
  };
}
