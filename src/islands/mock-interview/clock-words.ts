import type { DesignStage } from '../../learning/design-stages.ts';
import { announce } from '../dom/live-region.ts';
import { stageOf, timeLeft, type InterviewRun } from './interview-run.ts';
import * as say from '#strings/mock-interview.ts';

/** Says what the clock of an interview comes to: that a design goes on to its next stage, and once that the time is over. */
export class ClockWords {
  #stage: DesignStage | undefined;
  #saidOver = false;

  /** An interview begins: its time is not over. */
  begin(): void {
    this.#saidOver = false;
  }

  /** Says what is new by the clock of a run. */
  tell(run: InterviewRun): void {
    const stage = stageOf(run);
    if (stage && this.#stage && this.#stage !== stage) {
      announce(say.nowStage(say.stageNames[stage], say.stageWords[stage]));
    }
    this.#stage = stage;
    if (timeLeft(run) <= 0 && !this.#saidOver) {
      this.#saidOver = true;
      announce(say.timeOver);
    }
  }
}
