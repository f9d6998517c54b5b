import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { CatalogueQuestion } from '../../learning/catalogue.ts';
import { difficulties } from '../../learning/difficulties.ts';
import {
  interviewLengths,
  type InterviewChoice,
  type InterviewLength,
} from '../../learning/mock-interview.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { answerField, pointsList } from '../own-answer/own-answer-view.ts';
import { interviewReport } from './interview-report.ts';
import type { InterviewRun, readShared } from './interview-run.ts';
import { difficultyNames } from '#strings/difficulties.ts';
import * as say from '#strings/mock-interview.ts';

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
    return html`<p role="status">${trouble || say.loading}</p>
      ${trouble ? html`<button type="button" @click=${events.retry}>${say.tryAgain}</button>` : nothing}`;
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
      <legend>${say.topics(choice.topics.length === 0)}</legend>
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
      <legend>${say.level}</legend>
      ${['all' as const, ...difficulties].map(
        (level) =>
          html`<label
            ><input
              type="radio"
              name="level"
              .checked=${choice.level === level}
              @change=${() => events.choose({ ...choice, level })}
            />${level === 'all' ? say.allLevels : difficultyNames[level]}</label
          >`,
      )}
    </fieldset>
    <fieldset>
      <legend>${say.length}</legend>
      ${Object.entries(interviewLengths).map(([minutes, questions]) => {
        const value = Number(minutes) as InterviewLength;
        return html`<label
          ><input
            type="radio"
            name="minutes"
            .checked=${choice.minutes === value}
            @change=${() => events.choose({ ...choice, minutes: value })}
          />${say.minutesAndQuestions(minutes, questions)}</label
        >`;
      })}
    </fieldset>
    <p class="practice-buttons">
      <button type="submit" class="practice-main" ?disabled=${asked === 0}>${say.start}</button>
      <span role="status">${asked === 0 ? say.noneFits : say.outOf(asked, fits)}</span>
    </p>
  </form>`;
}

function sharedView(
  { question, events }: InterviewShown,
  { slugs, unknown, minutes }: NonNullable<ReturnType<typeof readShared>>,
): TemplateResult {
  return html`<div class="mock-shared">
    <h2 tabindex="-1">${say.toShare}</h2>
    ${
      slugs.length > 0
        ? html`<p>
            ${say.carries(
              slugs.length,
              minutes,
              slugs.map((slug) => question(slug)?.shortTitle ?? slug).join(', '),
            )}
          </p>`
        : html`<p>${say.namesNone}</p>`
    }
    ${unknown.length > 0 ? html`<p>${say.notHere(unknown.join(', '))}</p>` : nothing}
    <p class="practice-buttons">
      ${
        slugs.length > 0
          ? html`<button type="button" class="practice-main" @click=${events.start}>
              ${say.start}
            </button>`
          : nothing
      }
      <button type="button" @click=${events.forget}>${say.chooseAnother}</button>
    </p>
  </div>`;
}

function questionView(shown: InterviewShown, run: InterviewRun): TemplateResult {
  const { events, clock, isOver, isKept } = shown;
  const take = run.takes[run.index]!;
  const question = shown.question(take.slug);
  const isRunning = run.runningSince !== 0;
  return html`<div class="practice-head">
      <p>${say.questionOf(run.index + 1, run.takes.length)}</p>
      <progress
        max=${run.takes.length}
        value=${run.index}
        aria-label=${say.questionsAnswered}
      ></progress>
      <p class="mock-clock">
        ${run.showsClock ? html`<span>${say.clock(clock, isOver, isRunning)}</span>` : nothing}
        ${
          take.revealed
            ? nothing
            : html`<button type="button" @click=${events.pause}>
                ${isRunning ? say.pause : say.goOn}
              </button>`
        }
        <button type="button" @click=${events.hideClock}>
          ${run.showsClock ? say.hideClock : say.showClock}
        </button>
      </p>
    </div>
    ${isKept ? nothing : html`<p class="practice-trouble">${say.keepsNothing}</p>`}
    <h2 class="mock-question" tabindex="-1">${question?.title ?? take.slug}</h2>
    ${answerField(say.think, take.note, events.note)}
    ${
      take.revealed
        ? pointsView(shown, run)
        : html`<p class="practice-buttons">
            <button type="button" class="practice-main" @click=${events.reveal}>
              ${say.reveal}
            </button>
            ${
              run.index > 0
                ? html`<button type="button" @click=${events.back}>${say.back}</button>`
                : nothing
            }
          </p>`
    }`;
}

function pointsView(shown: InterviewShown, run: InterviewRun): TemplateResult {
  const { points, trouble, events } = shown;
  const take = run.takes[run.index]!;
  if (trouble) {
    return html`<p class="practice-trouble" role="status">${trouble} ${say.isSafe}</p>
      <p class="practice-buttons">
        <button type="button" @click=${events.retry}>${say.tryAgain}</button>
        <button type="button" @click=${events.next}>${say.goOnWithout}</button>
      </p>`;
  }
  return html`${pointsList(say.tick, points, take.covered, events.tick)}
    <p class="practice-buttons">
      <button type="button" class="practice-main" @click=${events.next}>
        ${run.index + 1 < run.takes.length ? say.nextQuestion : say.end}
      </button>
      ${run.index > 0 ? html`<button type="button" @click=${events.back}>${say.back}</button>` : nothing}
      <span>${say.covered(take.covered.length, points.length)}</span>
    </p>`;
}
