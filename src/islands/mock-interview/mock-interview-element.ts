import { render } from '../dom/html.ts';
import type { CatalogueQuestion } from '../../learning/catalogue.ts';
import type { InterviewChoice } from '../../learning/mock-interview.ts';
import { KeptState } from '../../reader/kept-state.ts';
import { followInAddress } from '../dom/address-bar.ts';
import { focusInView } from '../dom/focus.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { newRehearsal, newUndo } from '../../reader/new-entry.ts';
import { keepDueDigest } from '../../reader/keep-due-digest.ts';
import { loadCatalogue } from '../../reader/catalogue.ts';
import { practiceStateOf, type PracticeState } from '../../learning/practice-state.ts';
import { followUpsOf, keyPointsOf, preload, type FollowUp } from '../../reader/question-parts.ts';
import { clockWords } from '../words/time-words.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import {
  askedOn,
  readClock,
  readRun,
  readShared,
  revealAskedOn,
  sharedQuery,
  timeLeft,
  withTake,
  type InterviewRun,
} from './interview-run.ts';
import { ticked } from '../own-answer/own-answer-view.ts';
import { ClockWords } from './clock-words.ts';
import { drawnRun } from './drawn-run.ts';
import { forgetRecordings, offersRecording } from './interview-voice.ts';
import { interviewView } from './interview-view.ts';
import * as say from '#strings/mock-interview.ts';

/** Where a reader begins who chooses an interview. A design has no topics to choose. */
const firstChoice = '.mock-choice input:enabled';
const kept = new KeptState<InterviewRun>('mock-interview', readRun);

/** `<mock-interview>`: questions against the clock, then the key points as a list to tick. */
export class MockInterviewElement extends HTMLElement {
  #connection: AbortController | undefined;
  #state: PracticeState | undefined;
  #choice: InterviewChoice = { topics: [], level: 'all', minutes: 30 };
  #run: InterviewRun | undefined;
  #points: readonly DocumentFragment[] = [];
  #followUps: readonly FollowUp[] = [];
  #trouble = '';
  readonly #clock = new ClockWords();
  #isKept = true;
  #recordsVoice = false;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    prepareLiveRegion();
    const tick = setInterval(() => this.#tick(), 1000);
    signal.addEventListener('abort', () => clearInterval(tick));
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#load()),
    );
    addEventListener('pagehide', () => this.#keep(), { signal });
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #begin(): Promise<void> {
    await this.#load();
    const run = kept.get();
    const exists = (slug: string) => this.#question(slug) !== undefined;
    if (run?.takes.every(({ slug }) => exists(slug))) {
      // While the page was away the clock stood still.
      this.#run = { ...run, runningSince: run.runningSince === 0 ? 0 : Date.now() };
      await this.#showPoints();
    }
    this.#render();
  }

  async #load(): Promise<void> {
    try {
      const log = await readerProgress();
      const catalogue = await loadCatalogue(log, { topics: 'all' });
      this.#state = practiceStateOf(catalogue, log, Date.now());
      keepDueDigest(this.#state);
      this.#recordsVoice = await offersRecording(this.#state.settings);
      this.#trouble = '';
    } catch (error) {
      this.#trouble = say.listNotLoaded((error as Error).message);
    }
    this.#render();
  }

  #question(slug: string): CatalogueQuestion | undefined {
    return this.#state?.catalogue.questions.find((question) => question.slug === slug);
  }

  #tick(): void {
    if (!this.#run || this.#run.runningSince === 0) return;
    this.#keep();
    this.#render();
    this.#clock.tell(this.#run);
  }

  /** Keeps the run with its clock read, as it is. */
  #keep(): void {
    if (!this.#run) return;
    this.#run = readClock(this.#run, Date.now());
    this.#isKept = kept.set(this.#run);
  }

  #change(run: InterviewRun | undefined): void {
    this.#run = run;
    this.#isKept = kept.set(run);
    this.#render();
  }

  #draw(): void {
    const shared = readShared(location.search, (slug) => this.#question(slug) !== undefined);
    const run = drawnRun(this.#state!, this.#choice, shared, String(Math.random()), Date.now());
    if (!run) return;
    this.#clock.begin();
    if (this.#recordsVoice) void forgetRecordings();
    followInAddress(`${location.pathname}${sharedQuery(run)}`);
    this.#change(run);
    this.#preload();
    this.#focus('.mock-question');
  }

  #preload(): void {
    const question = this.#question(this.#run?.takes[this.#run.index]?.slug ?? '');
    if (question) preload(question);
  }

  async #reveal(): Promise<void> {
    if (!this.#run) return;
    this.#keep();
    this.#change({ ...withTake(this.#run, { revealed: true }), runningSince: 0 });
    await this.#showPoints();
    this.#focus('.points-list legend');
  }

  async #showPoints(): Promise<void> {
    const take = this.#run?.takes[this.#run.index];
    const question = this.#question(take?.slug ?? '');
    this.#points = [];
    this.#followUps = [];
    this.#trouble = '';
    if (!take?.revealed || !question) return;
    try {
      [this.#points, this.#followUps] = await Promise.all([
        keyPointsOf(question),
        followUpsOf(question),
      ]);
      if (this.#run) this.#change(withTake(this.#run, { points: this.#points.map(wordsOf) }));
    } catch (error) {
      this.#trouble = say.pointsNotLoaded((error as Error).message);
      this.#render();
    }
  }

  /** What could not be loaded is there now, or the button still is. */
  async #retry(): Promise<void> {
    if (this.#state) await this.#showPoints();
    else await this.#begin();
    if (this.#trouble !== '') return;
    this.#focus(this.#points.length > 0 ? '.points-list legend' : `.mock-question, ${firstChoice}`);
  }

  /** The interviewer asks on, and the clock runs again. */
  #askOn(): void {
    if (!this.#run) return;
    const place = Math.floor(Math.random() * this.#followUps.length);
    const { question } = this.#followUps[place] ?? {};
    if (question === undefined) return;
    this.#change(askedOn(this.#run, place, question, Date.now()));
    this.#focus('.mock-asked-on h3');
    announce(question);
  }

  #revealAskedOn(): void {
    if (!this.#run) return;
    this.#keep();
    this.#change(revealAskedOn(this.#run));
    this.#focus('.mock-asked-on h3');
  }

  /** Each question goes into the log when the reader leaves it: who ends early loses nothing. */
  #next(): void {
    if (!this.#run) return;
    const run = readClock(this.#run, Date.now());
    const take = run.takes[run.index];
    if (!take) return;
    const rehearsal = newRehearsal(
      take.slug,
      take.covered,
      take.points.length || (this.#question(take.slug)?.points ?? 1),
      take.took,
      take.note,
    );
    void readerLog.append(rehearsal);
    const next = withTake(run, { logged: rehearsal.id });
    const isLast = run.index + 1 >= run.takes.length;
    this.#points = [];
    this.#change({ ...next, index: run.index + 1, runningSince: isLast ? 0 : Date.now() });
    this.#preload();
    this.#focus(isLast ? '.mock-report h2' : '.mock-question');
    announce(isLast ? say.isOver : say.next);
  }

  /** Back to the question before: what was logged of it is taken back, and what was ticked stays. */
  async #back(): Promise<void> {
    if (!this.#run || this.#run.index === 0) return;
    const run = { ...readClock(this.#run, Date.now()), index: this.#run.index - 1 };
    const logged = run.takes[run.index]?.logged;
    if (logged !== undefined) void readerLog.append(newUndo(logged));
    this.#change({ ...withTake(run, { logged: undefined }), runningSince: 0 });
    await this.#showPoints();
    this.#focus('.mock-question');
  }

  #focus(selector: string): void {
    const target = this.querySelector<HTMLElement>(selector);
    if (target) focusInView(target);
  }

  #render(): void {
    const run = this.#run;
    render(
      interviewView({
        state: this.#state,
        choice: this.#choice,
        shared: readShared(location.search, (slug) => this.#question(slug) !== undefined),
        run,
        clock: run ? clockWords(Math.abs(timeLeft(run))) : '',
        isOver: run !== undefined && timeLeft(run) < 0,
        points: this.#points,
        followUps: this.#followUps,
        recordsVoice: this.#recordsVoice,
        trouble: this.#trouble,
        isKept: this.#isKept,
        question: (slug) => this.#question(slug),
        events: {
          choose: (choice) => {
            this.#choice = choice;
            this.#render();
          },
          forget: () => {
            followInAddress(location.pathname);
            this.#render();
            this.#focus(firstChoice);
          },
          start: () => this.#draw(),
          pause: () => {
            if (!run) return;
            const read = readClock(run, Date.now());
            this.#change({ ...read, runningSince: read.runningSince === 0 ? Date.now() : 0 });
          },
          hideClock: () => run && this.#change({ ...run, showsClock: !run.showsClock }),
          note: (note) => {
            // Not rendered: the reader is typing.
            if (!this.#run) return;
            this.#run = withTake(this.#run, { note });
            this.#isKept = kept.set(this.#run);
          },
          reveal: () => void this.#reveal(),
          tick: (id, on) => {
            const take = run?.takes[run.index];
            if (!run || !take) return;
            this.#change(withTake(run, { covered: ticked(take.covered, id, on) }));
          },
          retry: () => void this.#retry(),
          askOn: () => this.#askOn(),
          revealAskedOn: () => this.#revealAskedOn(),
          next: () => this.#next(),
          back: () => void this.#back(),
          end: () => {
            followInAddress(location.pathname);
            this.#change(undefined);
            this.#focus(firstChoice);
          },
        },
      }),
      this,
    );
  }
}

function wordsOf(point: DocumentFragment): string {
  return (point.textContent ?? '').replace(/\s+/g, ' ').trim();
}
