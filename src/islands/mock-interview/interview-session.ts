import { onKeptElsewhere } from '../../reader/kept-elsewhere.ts';
import { KeptState } from '../../reader/kept-state.ts';
import { newRehearsal } from '../../reader/new-entry.ts';
import { ticked } from '../own-answer/own-answer-view.ts';
import {
  askedOn,
  isAskedBy,
  readClock,
  readRun,
  revealAskedOn,
  withTake,
  type InterviewRun,
  type readShared,
  type Take,
} from './interview-run.ts';

const kept = new KeptState<InterviewRun>('mock-interview', readRun);

/** Longer than two ticks of a clock, in ms: another tab in which the interview runs has kept it meanwhile. */
const silence = 3000;

/** The interview of a page. Whatever is done with it is kept at once, so that a reload loses nothing. */
export class InterviewSession {
  #run: InterviewRun | undefined;
  #begun: InterviewRun | undefined;
  #isKept = true;
  /** When another tab last kept it, in ms since the epoch. */
  #heard = -Infinity;

  /** The interview on its way, or whose report is shown. */
  get run(): InterviewRun | undefined {
    return this.#run;
  }

  /** One that was begun before, and waits: the address asks for other questions. */
  get begun(): InterviewRun | undefined {
    return this.#begun;
  }

  /** Whether a reload finds all of it. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** The question that is asked, and what the reader did with it. */
  get take(): Take | undefined {
    return this.#run?.takes[this.#run.index];
  }

  /** Takes up what was kept, as far as its questions still exist. */
  open(exists: (slug: string) => boolean, shared: ReturnType<typeof readShared>): void {
    const run = kept.get();
    if (!run?.takes.every(({ slug }) => exists(slug))) return;
    if (isAskedBy(run, shared)) this.resume(run);
    else this.#begun = run;
  }

  /** Calls back when what another tab has kept is to be taken up with {@link takeUp}. */
  follow(callback: () => void, signal: AbortSignal): void {
    onKeptElsewhere(kept, callback, signal);
  }

  /** Takes up what another tab has kept. A report that is read stays, and what was not begun here is not gone on with. */
  takeUp(exists: (slug: string) => boolean, shared: ReturnType<typeof readShared>): void {
    if (this.#run && !this.take) return;
    const wasOn = this.#run !== undefined;
    this.#heard = Date.now();
    this.#run = this.#begun = undefined;
    this.open(exists, shared);
    if (wasOn) return;
    this.#begun ??= this.#run;
    this.#run = undefined;
  }

  /** While the page was away the clock stood still. */
  resume(run: InterviewRun): void {
    this.#begun = undefined;
    this.#run = { ...run, runningSince: run.runningSince === 0 ? 0 : Date.now() };
  }

  begin(run: InterviewRun): void {
    this.#begun = undefined;
    this.#change(run);
  }

  end(): void {
    this.#change(undefined);
  }

  /** Reads the clock, where no other tab does. */
  keep(): void {
    const passed = Date.now() - this.#heard;
    if (passed >= 0 && passed < silence) return;
    if (this.#run) this.#change(readClock(this.#run, Date.now()));
  }

  pause(): void {
    this.#changeRead((run) => ({
      ...run,
      runningSince: run.runningSince === 0 ? Date.now() : 0,
    }));
  }

  hideClock(): void {
    if (this.#run) this.#change({ ...this.#run, showsClock: !this.#run.showsClock });
  }

  note(note: string): void {
    if (this.#run) this.#change(withTake(this.#run, { note }));
  }

  /** The reader has answered: the clock stands still. */
  reveal(): void {
    this.#changeRead((run) => ({ ...withTake(run, { revealed: true }), runningSince: 0 }));
  }

  /** @param points the key points of the question that is asked, in words */
  showPoints(points: readonly string[]): void {
    // What is the same is not kept again: tabs would answer each other for ever.
    if (!this.#run || String(this.take?.points) === String(points)) return;
    this.#change(withTake(this.#run, { points }));
  }

  tick(id: string, on: boolean): void {
    const { take } = this;
    if (this.#run && take) {
      this.#change(withTake(this.#run, { covered: ticked(take.covered, id, on) }));
    }
  }

  /** The interviewer asks on, and the clock runs again. */
  askOn(place: number, question: string): void {
    if (this.#run) this.#change(askedOn(this.#run, place, question, Date.now()));
  }

  revealAskedOn(): void {
    this.#changeRead(revealAskedOn);
  }

  /**
   * Goes on to the next question, or to the report.
   * @param points how many key points the question has that is left, where they were not shown
   * @returns what goes into the log, of the question that is left
   */
  next(points: number): ReturnType<typeof newRehearsal> | undefined {
    this.keep();
    const { take } = this;
    if (!this.#run || !take) return undefined;
    const { slug, covered, took, note } = take;
    const rehearsal = newRehearsal(slug, covered, take.points.length || points, took, note);
    const left = withTake(this.#run, { logged: rehearsal.id });
    const isLast = left.index + 1 >= left.takes.length;
    this.#change({ ...left, index: left.index + 1, runningSince: isLast ? 0 : Date.now() });
    return rehearsal;
  }

  /** Goes back to the question before; returns the id of what was logged of it. */
  back(): string | undefined {
    this.keep();
    if (!this.#run || this.#run.index === 0) return undefined;
    const run = { ...this.#run, index: this.#run.index - 1 };
    this.#change({ ...withTake(run, { logged: undefined }), runningSince: 0 });
    return run.takes[run.index]?.logged;
  }

  #changeRead(change: (run: InterviewRun) => InterviewRun): void {
    if (this.#run) this.#change(change(readClock(this.#run, Date.now())));
  }

  #change(run: InterviewRun | undefined): void {
    this.#heard = -Infinity;
    this.#run = run;
    this.#isKept = kept.set(run);
  }
}
