import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { CatalogueQuestion } from '../../learning/catalogue.ts';
import { difficulties } from '../../learning/difficulties.ts';
import {
  interviewLengths,
  type InterviewChoice,
  type InterviewLength,
} from '../../learning/mock-interview.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { count } from '../words/time-words.ts';
import { interviewReport } from './interview-report.ts';
import type { InterviewRun, readShared } from './interview-run.ts';

/** What the view shows, and what it tells. */
export interface InterviewShown {
  readonly state: PracticeState | undefined;
  readonly choice: InterviewChoice;
  readonly shared: ReturnType<typeof readShared>;
  readonly run: InterviewRun | undefined;
  readonly clock: string;
  readonly isOver: boolean;
  readonly points: readonly DocumentFragment[];
  readonly trouble: string;
  /** What is typed and ticked survives a reload. */
  readonly isKept: boolean;
  question(slug: string): CatalogueQuestion | undefined;
  readonly events: {
    choose(choice: InterviewChoice): void;
    forget(): void;
    start(): void;
    pause(): void;
    hideClock(): void;
    note(text: string): void;
    reveal(): void;
    tick(id: string, on: boolean): void;
    retry(): void;
    next(): void;
    back(): void;
    end(): void;
  };
}

/** The mock interview below its title. */
export function interviewView(shown: InterviewShown): TemplateResult {
  const { state, run, trouble, events } = shown;
  if (!state) {
    return html`<p role="status">${trouble || 'Loading the questions…'}</p>
      ${trouble ? html`<button type="button" @click=${events.retry}>Try again</button>` : nothing}`;
  }
  if (!run) return choiceView(shown, state);
  return run.index < run.takes.length
    ? questionView(shown, run)
    : interviewReport(run, (slug) => shown.question(slug), state.catalogue, events);
}

function choiceView(shown: InterviewShown, state: PracticeState): TemplateResult {
  const { choice, shared, events } = shown;
  if (shared) return sharedView(shown, shared);
  const { topics } = state.catalogue;
  const toggle = (slug: string, on: boolean) =>
    events.choose({
      ...choice,
      topics: topics
        .map((topic) => topic.slug)
        .filter((other) => (other === slug ? on : choice.topics.includes(other))),
    });
  const fits = state.catalogue.questions.filter(
    ({ topic, difficulty }) =>
      (choice.topics.length === 0 || choice.topics.includes(topic)) &&
      (choice.level === 'all' || choice.level === difficulty),
  ).length;
  const asked = Math.min(fits, interviewLengths[choice.minutes]);
  return html`<form
    class="mock-choice"
    @submit=${(event: Event) => {
      event.preventDefault();
      events.start();
    }}
  >
    <fieldset>
      <legend>Topics${choice.topics.length === 0 ? ' (all)' : ''}</legend>
      ${topics.map(
        ({ slug, title }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${choice.topics.includes(slug)}
              @change=${(event: Event) => toggle(slug, (event.target as HTMLInputElement).checked)}
            />${title}</label
          >`,
      )}
    </fieldset>
    <fieldset>
      <legend>Level</legend>
      ${['all' as const, ...difficulties].map(
        (level) =>
          html`<label
            ><input
              type="radio"
              name="level"
              .checked=${choice.level === level}
              @change=${() => events.choose({ ...choice, level })}
            />${level.charAt(0).toUpperCase() + level.slice(1)}</label
          >`,
      )}
    </fieldset>
    <fieldset>
      <legend>Length</legend>
      ${Object.entries(interviewLengths).map(([minutes, questions]) => {
        const value = Number(minutes) as InterviewLength;
        return html`<label
          ><input
            type="radio"
            name="minutes"
            .checked=${choice.minutes === value}
            @change=${() => events.choose({ ...choice, minutes: value })}
          />${minutes} minutes, ${questions} questions</label
        >`;
      })}
    </fieldset>
    <p class="practice-buttons">
      <button type="submit" class="practice-main" ?disabled=${asked === 0}>Start</button>
      <span role="status"
        >${
          asked === 0
            ? 'No question fits. Choose more topics or another level.'
            : `${count(asked, 'question')} out of ${fits} that fit.`
        }</span
      >
    </p>
  </form>`;
}

function sharedView(
  { question, events }: InterviewShown,
  { slugs, unknown, minutes }: NonNullable<ReturnType<typeof readShared>>,
): TemplateResult {
  return html`<div class="mock-shared">
    <h2 tabindex="-1">An interview to share</h2>
    ${
      slugs.length > 0
        ? html`<p>
            The address carries ${count(slugs.length, 'question')} for ${minutes} minutes. Who opens
            it is asked the same:
            ${slugs.map((slug) => question(slug)?.shortTitle ?? slug).join(', ')}.
          </p>`
        : html`<p>The address names no question of this handbook.</p>`
    }
    ${
      unknown.length > 0
        ? html`<p>Not in this version of the handbook: ${unknown.join(', ')}.</p>`
        : nothing
    }
    <p class="practice-buttons">
      ${
        slugs.length > 0
          ? html`<button type="button" class="practice-main" @click=${events.start}>Start</button>`
          : nothing
      }
      <button type="button" @click=${events.forget}>Choose another</button>
    </p>
  </div>`;
}

function questionView(shown: InterviewShown, run: InterviewRun): TemplateResult {
  const { events, clock, isOver, isKept } = shown;
  const take = run.takes[run.index]!;
  const question = shown.question(take.slug);
  const isRunning = run.runningSince !== 0;
  return html`<div class="practice-head">
      <p>Question ${run.index + 1} of ${run.takes.length}</p>
      <progress
        max=${run.takes.length}
        value=${run.index}
        aria-label="Questions answered"
      ></progress>
      <p class="mock-clock">
        ${
          run.showsClock
            ? html`<span
                >${isOver ? `${clock} over` : `${clock} left`}${isRunning ? '' : ' (paused)'}</span
              >`
            : nothing
        }
        ${
          take.revealed
            ? nothing
            : html`<button type="button" @click=${events.pause}>
                ${isRunning ? 'Pause' : 'Go on'}
              </button>`
        }
        <button type="button" @click=${events.hideClock}>
          ${run.showsClock ? 'Hide the clock' : 'Show the clock'}
        </button>
      </p>
    </div>
    ${
      isKept
        ? nothing
        : html`<p class="practice-trouble">
            This browser keeps nothing for this page: do not reload it before the end.
          </p>`
    }
    <h2 class="mock-question" tabindex="-1">${question?.title ?? take.slug}</h2>
    <label class="mock-note"
      >Think aloud, or write what you would say. It stays on this device.
      <textarea
        rows="6"
        maxlength="20000"
        .value=${take.note}
        @input=${(event: Event) => events.note((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    ${
      take.revealed
        ? pointsView(shown, run)
        : html`<p class="practice-buttons">
            <button type="button" class="practice-main" @click=${events.reveal}>
              I have answered: show the key points
            </button>
            ${
              run.index > 0
                ? html`<button type="button" @click=${events.back}>Back</button>`
                : nothing
            }
          </p>`
    }`;
}

function pointsView(shown: InterviewShown, run: InterviewRun): TemplateResult {
  const { points, trouble, events } = shown;
  const take = run.takes[run.index]!;
  if (trouble) {
    return html`<p class="practice-trouble" role="status">${trouble} What you wrote is safe.</p>
      <p class="practice-buttons">
        <button type="button" @click=${events.retry}>Try again</button>
        <button type="button" @click=${events.next}>Go on without</button>
      </p>`;
  }
  return html`<fieldset class="mock-points">
      <legend tabindex="-1">Tick what you covered</legend>
      ${points.map((point, index) => {
        const id = `p${index + 1}`;
        return html`<label
          ><input
            type="checkbox"
            .checked=${take.covered.includes(id)}
            @change=${(event: Event) => events.tick(id, (event.target as HTMLInputElement).checked)}
          /><span>${point.cloneNode(true)}</span></label
        >`;
      })}
    </fieldset>
    <p class="practice-buttons">
      <button type="button" class="practice-main" @click=${events.next}>
        ${run.index + 1 < run.takes.length ? 'Next question' : 'End and see the report'}
      </button>
      ${run.index > 0 ? html`<button type="button" @click=${events.back}>Back</button>` : nothing}
      <span>${take.covered.length} of ${points.length} covered</span>
    </p>`;
}
