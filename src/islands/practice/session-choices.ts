import { html, type TemplateResult } from '../dom/html.ts';
import type { CatalogueItem } from '../../learning/catalogue.ts';
import type { KindName } from '../../learning/kinds/kinds.ts';
import type { SettingName } from '../../learning/log-entry.ts';
import type { AddressState } from '../dom/address-state.ts';
import { firstInterviewDay, interviewProblem } from './interview-date.ts';
import { singleKeysAreOn, turnSingleKeys } from '../dom/single-keys.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { difficultyNames } from '#strings/difficulties.ts';
import * as say from '#strings/practice.ts';

/** What may be asked: lists of values with commas between them; empty means all. */
export const choiceNames = ['topic', 'difficulty', 'kind', 'question'] as const;
/** Characters of a list: a link may name every question of a track, or of a plan. */
export const longestChoice = 8000;
export type SessionChoice = AddressState<(typeof choiceNames)[number]>;

const kinds = say.kinds satisfies Record<KindName | 'recall', string>;

/** The items that a choice lets pass. Values that name nothing let nothing pass. */
export function chosenItems(
  items: Iterable<CatalogueItem>,
  { topic, difficulty, kind, question }: SessionChoice,
): CatalogueItem[] {
  const fits = (wanted: string, value: string) =>
    wanted === '' || wanted.split(',').includes(value);
  return [...items].filter(
    ({ item, question: of }) =>
      fits(topic, of.topic) &&
      fits(difficulty, of.difficulty) &&
      fits(kind, item.kind) &&
      fits(question, of.slug),
  );
}

/** What happens when the reader chooses. */
export interface ChoiceEvents {
  choose(choice: SessionChoice): void;
  set(name: SettingName, value: number | string): void;
}

/** The form with which a reader chooses what to practise, and how much a day. */
export function choicesForm(
  state: PracticeState,
  choice: SessionChoice,
  events: ChoiceEvents,
): TemplateResult {
  const { settings, catalogue } = state;
  // Not on each change: Chromium tells of one with each digit of the year.
  const takeDate = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const isWhole = !input.validity.badInput;
    const problem = isWhole ? interviewProblem(input.value, Date.now()) : say.unfinishedDate;
    complain(input, problem);
    if (problem === '' && input.value !== settings.interview) events.set('interview', input.value);
  };
  const topics = Object.fromEntries(catalogue.topics.map(({ slug, title }) => [slug, title]));
  return html`<details class="practice-choices">
    <summary>${say.choose}</summary>
    <form @submit=${(event: Event) => event.preventDefault()}>
      ${boxes(say.topics, 'topic', topics, choice, events)}
      ${boxes(say.difficulty, 'difficulty', difficultyNames, choice, events)}
      ${boxes(say.kindsOfItem, 'kind', kinds, choice, events)}
      <fieldset>
        <legend>${say.howMuch}</legend>
        ${number(say.newItems, settings.newPerDay, (value) => events.set('new-per-day', value))}
        ${number(say.reviews, settings.reviewsPerDay, (value) => events.set('reviews-per-day', value))}
      </fieldset>
      <fieldset>
        <legend>${say.when}</legend>
        <label class="practice-number"
          >${say.interviewIsOn}
          <input
            type="date"
            min=${firstInterviewDay(state.now)}
            aria-describedby="interview-problem"
            .value=${settings.interview}
            @blur=${takeDate}
            @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && takeDate(event)}
        /></label>
        <p id="interview-problem" class="field-problem" role="alert"></p>
        <p>${say.onceBefore}</p>
      </fieldset>
      <fieldset>
        <legend>${say.keys}</legend>
        <label
          ><input
            type="checkbox"
            .checked=${singleKeysAreOn()}
            @change=${(event: Event) => turnSingleKeys((event.target as HTMLInputElement).checked)}
          />
          <span
            >${say.shortcuts} <kbd>1</kbd> ${say.to} <kbd>9</kbd>, <kbd>U</kbd>, <kbd>?</kbd>,
            <kbd>/</kbd></span
          ></label
        >
      </fieldset>
    </form>
  </details>`;
}

function boxes(
  legend: string,
  name: keyof SessionChoice,
  options: Readonly<Record<string, string>>,
  choice: SessionChoice,
  events: ChoiceEvents,
): TemplateResult {
  const chosen = choice[name] === '' ? [] : choice[name].split(',');
  const toggle = (value: string, on: boolean) => {
    const values = Object.keys(options).filter((other) =>
      other === value ? on : chosen.includes(other),
    );
    events.choose({ ...choice, [name]: values.join(',') });
  };
  return html`<fieldset>
    <legend>${legend}${chosen.length === 0 ? say.all : ''}</legend>
    ${Object.entries(options).map(
      ([value, text]) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${chosen.includes(value)}
            @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)}
          />
          ${text}</label
        >`,
    )}
  </fieldset>`;
}

function number(text: string, value: number, set: (value: number) => void): TemplateResult {
  const change = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const isRight = input.checkValidity() && input.value !== '';
    complain(input, isRight ? '' : say.wholeNumber(text));
    if (isRight) set(Number(input.value));
  };
  const id = `problem-${text.replace(' ', '-').toLowerCase()}`;
  return html`<label class="practice-number"
      >${text}
      <input
        type="number"
        min="0"
        max="999"
        step="1"
        required
        aria-describedby=${id}
        .value=${String(value)}
        @change=${change}
    /></label>
    <p id=${id} class="field-problem" role="alert"></p>`;
}

/** Says below a field what is wrong with it. The browser's own way would move the focus. */
function complain(input: HTMLInputElement, problem: string): void {
  input.setAttribute('aria-invalid', String(problem !== ''));
  const words = document.getElementById(input.getAttribute('aria-describedby') ?? '');
  if (words) words.textContent = problem;
}
