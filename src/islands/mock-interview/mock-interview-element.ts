import { render } from '../dom/html.ts';
import type { CatalogueQuestion } from '../../learning/catalogue.ts';
import type { InterviewChoice } from '../../learning/mock-interview.ts';
import { followInAddress } from '../dom/address-bar.ts';
import { focusInView } from '../dom/focus.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { dropSecondClicks } from '../dom/second-click.ts';
import { appendAnswers } from '../../reader/append-answers.ts';
import { newUndo } from '../../reader/new-entry.ts';
import { preload } from '../../reader/question-parts.ts';
import { clockWords } from '../words/time-words.ts';
import { readerLog } from '../../reader/reader-log.ts';
import { readShared, sharedQuery, timeLeft } from './interview-run.ts';
import { InterviewSession } from './interview-session.ts';
import { ClockWords } from './clock-words.ts';
import { drawnRun } from './drawn-run.ts';
import { loadInterviewData, type InterviewData } from './interview-data.ts';
import { forgetRecordings } from './interview-voice.ts';
import type { InterviewShown } from './interview-shown.ts';
import { RevealedAnswer } from './revealed-answer.ts';
import { interviewView } from './interview-view.ts';
import * as say from '#strings/mock-interview.ts';

/** Where a reader begins who chooses an interview. A design has no topics to choose. */
const firstChoice = '.mock-choice input:enabled';

/** `<mock-interview>`: questions against the clock, then the key points as a list to tick. */
export class MockInterviewElement extends HTMLElement {
  #connection: AbortController | undefined;
  #data: InterviewData | undefined;
  #choice: InterviewChoice = { topics: [], level: 'all', minutes: 30 };
  #trouble = '';
  readonly #answer = new RevealedAnswer();
  readonly #session = new InterviewSession();
  readonly #clock = new ClockWords();

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    prepareLiveRegion();
    dropSecondClicks(this, signal);
    const tick = setInterval(() => this.#tick(), 1000);
    signal.addEventListener('abort', () => clearInterval(tick));
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#load()),
    );
    addEventListener('pagehide', () => this.#session.keep(), { signal });
    this.#session.follow(() => this.#takeUp(), signal);
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** Folds the log again; the first time what was begun is taken up. */
  async #load(): Promise<void> {
    try {
      const data = await loadInterviewData();
      const isFirst = !this.#data;
      this.#data = data;
      this.#trouble = '';
      if (isFirst) this.#session.open(this.#exists, this.#shared());
      if (isFirst) await this.#showPoints();
    } catch (error) {
      if (!this.#data) this.#trouble = say.listNotLoaded((error as Error).message);
    }
    this.#render();
  }

  /** Another tab has gone on with the interview, has ended it, or has begun another one. */
  #takeUp(): void {
    if (!this.#data) return;
    const before = this.#session.take;
    this.#session.takeUp(this.#exists, this.#shared());
    const { take } = this.#session;
    if (take?.slug === before?.slug && take?.revealed === before?.revealed) this.#render();
    else void this.#showPoints();
  }

  #shared(): ReturnType<typeof readShared> {
    return readShared(location.search, this.#exists);
  }

  readonly #exists = (slug: string): boolean => this.#question(slug) !== undefined;

  #question(slug: string): CatalogueQuestion | undefined {
    return this.#data?.state.catalogue.questions.find((question) => question.slug === slug);
  }

  /** The question that the reader is at. */
  get #asked(): CatalogueQuestion | undefined {
    return this.#question(this.#session.take?.slug ?? '');
  }

  #tick(): void {
    const { run } = this.#session;
    if (!run || run.runningSince === 0) return;
    this.#session.keep();
    this.#render();
    this.#clock.tell(this.#session.run!);
  }

  #draw(): void {
    const seed = String(Math.random());
    const run = drawnRun(this.#data!.state, this.#choice, this.#shared(), seed, Date.now());
    if (!run) return;
    this.#clock.begin();
    if (this.#data?.recordsVoice) void forgetRecordings();
    followInAddress(`${location.pathname}${sharedQuery(run)}`);
    this.#session.begin(run);
    this.#render();
    this.#preload();
    this.#focus('.mock-question');
  }

  #preload(): void {
    if (this.#asked) preload(this.#asked);
  }

  async #reveal(): Promise<void> {
    this.#session.reveal();
    this.#render();
    await this.#showPoints();
    this.#focus('.points-list legend');
  }

  async #showPoints(): Promise<void> {
    const { take } = this.#session;
    const isLeft = () => this.#session.take?.slug !== take?.slug;
    const words = await this.#answer.load(take?.revealed ? this.#asked : undefined, isLeft);
    if (words) this.#session.showPoints(words);
    if (isLeft()) return;
    this.#render();
  }

  /** What could not be loaded is there now, or the button still is. */
  async #retry(): Promise<void> {
    if (this.#data) await this.#showPoints();
    else await this.#load();
    if (this.#trouble !== '' || this.#answer.trouble !== '') return;
    this.#focus(
      this.#answer.points.length > 0 ? '.points-list legend' : `.mock-question, ${firstChoice}`,
    );
  }

  /** Goes on with what was begun before an address with other questions was opened. */
  async #resume(): Promise<void> {
    const { begun } = this.#session;
    if (!begun) return;
    followInAddress(`${location.pathname}${sharedQuery(begun)}`);
    this.#session.resume(begun);
    await this.#showPoints();
    this.#focus('.mock-question, .mock-report h2');
  }

  #askOn(): void {
    const place = Math.floor(Math.random() * this.#answer.followUps.length);
    const { question } = this.#answer.followUps[place] ?? {};
    if (question === undefined) return;
    this.#session.askOn(place, question);
    this.#render();
    this.#focus('.mock-asked-on h3');
    announce(question);
  }

  /** Each question goes into the log when the reader leaves it: who ends early loses nothing. */
  #next(): void {
    const rehearsal = this.#session.next(this.#asked?.points ?? 1);
    if (!rehearsal) return;
    void appendAnswers(rehearsal);
    const isLast = this.#session.take === undefined;
    this.#answer.forget();
    this.#render();
    this.#preload();
    this.#focus(isLast ? '.mock-report h2' : '.mock-question');
    announce(isLast ? say.isOver : say.next);
  }

  /** Back to the question before: what was logged of it is taken back, and what was ticked stays. */
  async #back(): Promise<void> {
    const logged = this.#session.back();
    if (logged !== undefined) void readerLog.append(newUndo(logged));
    await this.#showPoints();
    this.#focus('.mock-question');
  }

  /** Back to the choices, without the questions of the address. */
  #leave(): void {
    followInAddress(location.pathname);
    this.#render();
    this.#focus(firstChoice);
  }

  #focus(selector: string): void {
    const target = this.querySelector<HTMLElement>(selector);
    if (target) focusInView(target);
  }

  #change(change: () => void): void {
    change();
    this.#render();
  }

  readonly #events: InterviewShown['events'] = {
    choose: (choice) => this.#change(() => (this.#choice = choice)),
    forget: () => this.#leave(),
    start: () => this.#draw(),
    resume: () => void this.#resume(),
    pause: () => this.#change(() => this.#session.pause()),
    hideClock: () => this.#change(() => this.#session.hideClock()),
    // Not rendered: the reader is typing.
    note: (note) => this.#session.note(note),
    reveal: () => void this.#reveal(),
    tick: (id, on) => this.#change(() => this.#session.tick(id, on)),
    retry: () => void this.#retry(),
    askOn: () => this.#askOn(),
    revealAskedOn: () => {
      this.#session.revealAskedOn();
      this.#render();
      this.#focus('.mock-asked-on h3');
    },
    next: () => this.#next(),
    back: () => void this.#back(),
    end: () => {
      this.#session.end();
      this.#leave();
    },
  };

  #render(): void {
    const { run, begun, isKept } = this.#session;
    render(
      interviewView({
        state: this.#data?.state,
        choice: this.#choice,
        shared: this.#shared(),
        run,
        begun,
        clock: run ? clockWords(Math.abs(timeLeft(run))) : '',
        isOver: run !== undefined && timeLeft(run) < 0,
        points: this.#answer.points,
        followUps: this.#answer.followUps,
        recordsVoice: this.#data?.recordsVoice ?? false,
        trouble: this.#trouble || this.#answer.trouble,
        isKept,
        question: (slug) => this.#question(slug),
        events: this.#events,
      }),
      this,
    );
  }
}
