import { difficulties } from '../../learning/difficulties.ts';
import { html, type TemplateResult } from 'lit-html';
import type { CatalogueItem } from '../../learning/catalogue.ts';
import type { SettingName } from '../../learning/log-entry.ts';
import type { AddressState } from '../dom/address-state.ts';
import { singleKeysAreOn, turnSingleKeys } from '../dom/single-keys.ts';
import type { PracticeState } from '../../learning/practice-state.ts';

/** What may be asked: lists of values with commas between them; empty means all. */
export const choiceNames = ['topic', 'difficulty', 'kind', 'question'] as const;
export type SessionChoice = AddressState<(typeof choiceNames)[number]>;

const kinds = {
  choice: 'Choice',
  order: 'Order',
  sort: 'Table drill',
  calculation: 'Calculation',
} as const;

const levels = Object.fromEntries(
  difficulties.map((name) => [name, `${name[0]?.toUpperCase()}${name.slice(1)}`]),
);

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
  const topics = Object.fromEntries(catalogue.topics.map(({ slug, title }) => [slug, title]));
  return html`<details class="practice-choices">
    <summary>Choose what to practise, and how much a day</summary>
    <form @submit=${(event: Event) => event.preventDefault()}>
      ${boxes('Topics', 'topic', topics, choice, events)}
      ${boxes('Difficulty', 'difficulty', levels, choice, events)}
      ${boxes('Kinds of item', 'kind', kinds, choice, events)}
      <fieldset>
        <legend>How much a day</legend>
        ${number('New items', settings.newPerDay, (value) => events.set('new-per-day', value))}
        ${number('Reviews', settings.reviewsPerDay, (value) => events.set('reviews-per-day', value))}
      </fieldset>
      <fieldset>
        <legend>When</legend>
        <label class="practice-number"
          >My interview is on
          <input
            type="date"
            .value=${settings.interview}
            @change=${(event: Event) =>
              events.set('interview', (event.target as HTMLInputElement).value)}
        /></label>
        <p>
          Everything then comes back at least once before that day. Empty the field for no date.
        </p>
      </fieldset>
      <fieldset>
        <legend>Keys</legend>
        <label
          ><input
            type="checkbox"
            .checked=${singleKeysAreOn()}
            @change=${(event: Event) => turnSingleKeys((event.target as HTMLInputElement).checked)}
          />
          <span
            >Single keys are shortcuts: <kbd>1</kbd> to <kbd>9</kbd>, <kbd>U</kbd>, <kbd>?</kbd>,
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
    <legend>${legend}${chosen.length === 0 ? ' (all)' : ''}</legend>
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
    if (input.checkValidity() && input.value !== '') set(Number(input.value));
    else input.reportValidity();
  };
  return html`<label class="practice-number"
    >${text}
    <input
      type="number"
      min="0"
      max="999"
      step="1"
      required
      .value=${String(value)}
      @change=${change}
  /></label>`;
}
