import { html, nothing, type TemplateResult } from '../dom/html.ts';
import { difficulties } from '../../learning/difficulties.ts';
import {
  designMinutes,
  fittingQuestions,
  interviewLengths,
  type InterviewLength,
} from '../../learning/mock-interview.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import type { readShared } from './interview-run.ts';
import type { InterviewShown } from './interview-shown.ts';
import { difficultyNames } from '#strings/difficulties.ts';
import * as say from '#strings/mock-interview.ts';

/** The designs last: they are of another kind. */
const lengths = Object.entries(interviewLengths).sort(([a], [b]) => rank(a) - rank(b));

function rank(minutes: string): number {
  return Number(minutes) === designMinutes ? Infinity : Number(minutes);
}

/** An interview that waits while an address asks for another one. */
export function begunView({ begun, events }: InterviewShown): TemplateResult | typeof nothing {
  if (!begun) return nothing;
  const { index, takes } = begun;
  return html`<div class="mock-begun practice-buttons">
    <p>
      ${index < takes.length ? say.begun(index + 1, takes.length) : say.ended(takes.length)}
      ${say.otherEndsIt}
    </p>
    <button type="button" @click=${events.resume}>${say.goOnWithIt}</button>
  </div>`;
}

/** What the reader is asked before an interview begins. */
export function choiceView(shown: InterviewShown, state: PracticeState): TemplateResult {
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
  const fits = fittingQuestions(state.catalogue.questions, choice).length;
  const asked = Math.min(fits, interviewLengths[choice.minutes]);
  return html`<form
    class="mock-choice"
    @submit=${(event: Event) => {
      event.preventDefault();
      events.start();
    }}
  >
    <fieldset ?disabled=${choice.minutes === designMinutes}>
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
      ${lengths.map(([minutes, questions]) => {
        const value = Number(minutes) as InterviewLength;
        return html`<label
          ><input
            type="radio"
            name="minutes"
            .checked=${choice.minutes === value}
            @change=${() => events.choose({ ...choice, minutes: value })}
          />${value === designMinutes ? say.oneDesign(minutes) : say.minutesAndQuestions(minutes, questions)}</label
        >`;
      })}
    </fieldset>
    <p class="practice-buttons">
      <button type="submit" class="button-main" ?disabled=${asked === 0}>${say.start}</button>
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
          ? html`<button type="button" class="button-main" @click=${events.start}>
              ${say.start}
            </button>`
          : nothing
      }
      <button type="button" @click=${events.forget}>${say.chooseAnother}</button>
    </p>
  </div>`;
}
