import { planInterview } from '../../learning/interview-plan.ts';
import { dayName, daysBetween } from '../../learning/local-day.ts';
import { planQuestions, type PlanData, type PlanEntry } from '../../learning/plan-data.ts';
import { readQuestions } from '../../learning/review-log.ts';
import { settingsOf } from '../../learning/settings.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { followInAddress } from '../dom/address-bar.ts';
import { addressWith, stateFromAddress } from '../dom/address-state.ts';
import { focusInView } from '../dom/focus.ts';
import { render } from '../dom/html.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { showAll as showProgressMarks } from '../progress-marks/progress-marks.ts';
import {
  choiceNames,
  dateProblem,
  minutesOf,
  usualMinutes,
  type PlanChoice,
} from './plan-choice.ts';
import { planView } from './plan-view.ts';
import { summaryWords } from './plan-words.ts';

/**
 * `<interview-plan>` around its form, the JSON of the questions and `[data-plan]` for what comes of them: the days from today
 * to the interview. What it is made from stands in the address.
 */
export class InterviewPlanElement extends HTMLElement {
  #connection: AbortController | undefined;
  #data: PlanData | undefined;
  #entries: ReadonlyMap<string, PlanEntry> = new Map();
  #shown: PlanChoice | undefined;
  #read: ReadonlySet<string> = new Set();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!form || !json) return;
    this.#data = JSON.parse(json) as PlanData;
    this.#entries = new Map(this.#data.questions.map((entry) => [entry.slug, entry]));
    prepareLiveRegion();
    const { signal } = (this.#connection = new AbortController());
    form.addEventListener('submit', (event) => this.#submit(event, form), { signal });
    addEventListener('popstate', () => this.#fill(form), { signal });
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#readLog()),
    );
    this.#fill(form);
    void this.#readLog(form);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** What the address asks for goes into the form, and is shown when it names a date. */
  #fill(form: HTMLFormElement): void {
    const choice = stateFromAddress(location.search, choiceNames);
    fieldOf(form, 'until').min = dayName(Date.now());
    fieldOf(form, 'until').value = choice.until;
    fieldOf(form, 'minutes').value = choice.minutes || usualMinutes;
    const track = form.elements.namedItem('track') as HTMLSelectElement;
    track.value = choice.track;
    if (track.selectedIndex < 0) track.value = '';
    this.#shown = undefined;
    // A date that is none leaves the field empty: what the address says is still told to be wrong.
    if (choice.until !== '') this.#show(form, { ...choiceOf(form), until: choice.until });
    else this.#clear(form);
  }

  #clear(form: HTMLFormElement): void {
    tell(form, 'until', '');
    tell(form, 'minutes', '');
    render('', this.#place());
  }

  async #readLog(form?: HTMLFormElement): Promise<void> {
    const log = await readerProgress();
    this.#read = readQuestions(log);
    const { interview } = settingsOf(log);
    const field = form && fieldOf(form, 'until');
    if (field?.value === '' && !this.#shown && interview >= dayName(Date.now())) {
      field.value = interview;
    }
    this.#render();
  }

  #submit(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    const choice = choiceOf(form);
    const wrong = this.#show(form, choice);
    if (wrong) {
      wrong.focus();
      return;
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
    return planInterview({ now: Date.now(), until, minutesADay, questions });
  }

  #render(): void {
    const plan = this.#shown && this.#planOf(this.#shown);
    if (!this.#shown || !plan || 'problem' in plan) {
      render('', this.#place());
      return;
    }
    const { days } = plan;
    const slugs = new Set(days.flatMap(({ portions }) => portions.map(({ slug }) => slug)));
    const read = [...slugs].filter((slug) => this.#read.has(slug)).length;
    const { first } = days[0]!;
    const length = Math.max(1, daysBetween(first, this.#shown.until));
    const summary = summaryWords({ days: length, questions: slugs.size }, read);
    const shown = { until: this.#shown.until, days, summary, entries: this.#entries };
    render(planView(shown), this.#place());
    void showProgressMarks();
  }

  #place(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-plan]')!;
  }
}

function fieldOf(form: HTMLFormElement, name: 'until' | 'minutes'): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}

function choiceOf(form: HTMLFormElement): PlanChoice {
  const track = (form.elements.namedItem('track') as HTMLSelectElement).value;
  const minutes = fieldOf(form, 'minutes').value.trim();
  return { until: fieldOf(form, 'until').value, minutes, track };
}

/** Says below the form what is wrong with a field, and nothing when nothing is. */
function tell(form: HTMLFormElement, name: 'until' | 'minutes', problem: string): void {
  const field = fieldOf(form, name);
  const place = form.querySelector(`#plan-${name}-problem`);
  if (problem === '') field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
  if (place) place.textContent = problem;
}
