import { planInterview } from '../../learning/interview-plan.ts';
import { dayName, daysBetween } from '../../learning/local-day.ts';
import { planQuestions, type PlanData, type PlanEntry } from '../../learning/plan-data.ts';
import { planStanding, type PlanStanding } from '../../learning/plan-standing.ts';
import { settingsOf, type Settings } from '../../learning/settings.ts';
import { appendNewest } from '../../reader/append-newest.ts';
import { dueDigest } from '../../reader/due-digest.ts';
import { onNewDay } from '../../reader/new-day.ts';
import { newSetting } from '../../reader/new-entry.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { followInAddress, onOtherQuery } from '../dom/address-bar.ts';
import { addressWith, stateFromAddress } from '../dom/address-state.ts';
import { focusInView } from '../dom/focus.ts';
import { render } from '../dom/html.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { showAll as showProgressMarks } from '../progress-marks/progress-marks.ts';
import { choiceNames, dateProblem, minutesOf, type PlanChoice } from './plan-choice.ts';
import { choiceOf, fieldOf, fillForm, tell, typedIn } from './plan-form.ts';
import { planView } from './plan-view.ts';
import { summaryWords } from './plan-words.ts';
import * as say from '#strings/interview-plan.ts';

/**
 * `<interview-plan>` around its form, the JSON of the questions and `[data-plan]` for what comes of them: the days from today
 * to the interview. What it is made from stands in the address.
 */
export class InterviewPlanElement extends HTMLElement {
  #connection: AbortController | undefined;
  #data: PlanData | undefined;
  #entries: ReadonlyMap<string, PlanEntry> = new Map();
  #shown: PlanChoice | undefined;
  /** Absent until the log was read: a plan without it would move a moment later. */
  #reader: { standing: PlanStanding; settings: Settings } | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!form || !json) return;
    this.#data = JSON.parse(json) as PlanData;
    this.#entries = new Map(this.#data.questions.map((entry) => [entry.slug, entry]));
    prepareLiveRegion();
    const { signal } = (this.#connection = new AbortController());
    form.addEventListener('submit', (event) => void this.#submit(event, form), { signal });
    onOtherQuery(() => this.#fill(form), signal);
    // Another tab may have read, or practised.
    const renew = () => {
      if (document.visibilityState === 'visible') void this.#readLog();
    };
    document.addEventListener('visibilitychange', renew, { signal });
    onNewDay(() => void this.#beginDay(form), signal);
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#readLog()),
    );
    this.#fill(form, typedIn(form));
    void this.#readLog().then(() => this.#fillKept(form));
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** What the address asks for goes into the form, and is shown when it names a date; else what the reader chose before. */
  #fill(form: HTMLFormElement, typed: Partial<PlanChoice> = {}): void {
    const asked = stateFromAddress(location.search, choiceNames);
    const choice = { ...asked, ...typed };
    const { interview = '', minutesPerDay } = this.#reader?.settings ?? {};
    const today = dayName(Date.now());
    fieldOf(form, 'until').min = today;
    fillForm(form, {
      until: choice.until || (interview >= today ? interview : ''),
      minutes: choice.minutes || String(minutesPerDay ?? fieldOf(form, 'minutes').defaultValue),
      track: choice.track,
    });
    this.#shown = undefined;
    // A date that is none leaves the field empty: what the address says is still told to be wrong.
    if (asked.until !== '') this.#show(form, { ...choiceOf(form), until: choice.until });
    else this.#clear(form);
  }

  /** What the reader chose before goes into what neither the address nor he has filled meanwhile. */
  #fillKept(form: HTMLFormElement): void {
    const { interview = '', minutesPerDay } = this.#reader?.settings ?? {};
    const [until, minutes] = [fieldOf(form, 'until'), fieldOf(form, 'minutes')];
    if (until.value === '' && !this.#shown && interview >= dayName(Date.now())) {
      until.value = interview;
    }
    const isAsked = stateFromAddress(location.search, choiceNames).minutes !== '';
    if (isAsked || minutes.value !== minutes.defaultValue) return;
    minutes.value = String(minutesPerDay);
    if (!this.#shown) return;
    this.#shown = { ...this.#shown, minutes: minutes.value };
    this.#render();
  }

  #clear(form: HTMLFormElement): void {
    tell(form, 'until', '');
    tell(form, 'minutes', '');
    render('', this.#place());
  }

  async #readLog(): Promise<void> {
    const log = await readerProgress();
    this.#reader = {
      standing: planStanding(log, dueDigest.get(), Date.now()),
      settings: settingsOf(log),
    };
    this.#render();
  }

  /** The page of yesterday has the plan of yesterday, and its last day may be past by now. */
  async #beginDay(form: HTMLFormElement): Promise<void> {
    fieldOf(form, 'until').min = dayName(Date.now());
    await this.#readLog();
    if (this.#shown) this.#show(form, this.#shown);
  }

  async #submit(event: Event, form: HTMLFormElement): Promise<void> {
    event.preventDefault();
    if (!this.#reader) await this.#readLog();
    const choice = choiceOf(form);
    const wrong = this.#show(form, choice);
    if (wrong) {
      wrong.focus();
      return;
    }
    const minutes = Number(choice.minutes);
    if (minutes !== this.#reader?.settings.minutesPerDay) {
      void appendNewest(newSetting('minutes-per-day', minutes));
    }
    const address = addressWith(location.search, choice);
    followInAddress(`${location.pathname}${address}${location.hash}`);
    announce(this.querySelector('.interview-plan .plan-facts')?.textContent ?? '');
    const heading = this.querySelector<HTMLElement>('#your-plan');
    if (heading) focusInView(heading);
  }

  /** Shows the plan of a choice; gives the field to mend when there is none. */
  #show(form: HTMLFormElement, choice: PlanChoice): HTMLElement | undefined {
    const typed = minutesOf(choice.minutes);
    const isDated = dateProblem(this.#planOf(choice));
    const isTimed = 'problem' in typed ? typed.problem : '';
    tell(form, 'until', isDated);
    tell(form, 'minutes', isTimed);
    this.#shown = isDated === '' && isTimed === '' ? choice : undefined;
    this.#render();
    if (this.#shown) return undefined;
    return fieldOf(form, isDated === '' ? 'minutes' : 'until');
  }

  #planOf({ until, minutes, track }: PlanChoice) {
    const questions = this.#data ? planQuestions(this.#data, track) : [];
    const minutesADay = Number(minutes) || 0;
    const readBefore = this.#reader?.standing.readBefore ?? new Set<string>();
    return planInterview({ now: Date.now(), until, minutesADay, questions, readBefore });
  }

  /** Practice then brings everything back before that day. */
  async #keepDate(until: string): Promise<void> {
    await appendNewest(newSetting('interview', until));
    await this.#readLog();
    announce(say.isKept);
    const kept = this.querySelector<HTMLElement>('.plan-kept');
    if (kept) focusInView(kept);
  }

  #render(): void {
    const plan = this.#shown && this.#planOf(this.#shown);
    if (!this.#shown || !this.#reader || !plan || 'problem' in plan) {
      render('', this.#place());
      return;
    }
    const { days, leftOut } = plan;
    const { standing, settings } = this.#reader;
    const { until } = this.#shown;
    const slugs = new Set(days.flatMap(({ portions }) => portions.map(({ slug }) => slug)));
    const read = [...slugs].filter((slug) => standing.read.has(slug)).length;
    const length = Math.max(1, daysBetween(days[0]!.first, until));
    const summary = summaryWords({ days: length, questions: slugs.size, leftOut }, read);
    const shown = {
      ...{ until, days, summary, entries: this.#entries, standing },
      interview: settings.interview,
      keepDate: () => void this.#keepDate(until),
    };
    render(planView(shown), this.#place());
    void showProgressMarks();
  }

  #place(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-plan]')!;
  }
}
