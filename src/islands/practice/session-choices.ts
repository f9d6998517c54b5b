import { html, type TemplateResult } from '../dom/html.ts';
import type { CatalogueItem } from '../../learning/catalogue.ts';
import type { KindName } from '../../learning/kinds/kinds.ts';
import type { AddressState } from '../dom/address-state.ts';
import { base } from '../../base-url.ts';
import { dateField, numberField, type SetSetting } from '../settings/setting-fields.ts';
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
  readonly set: SetSetting;
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
    <summary>${say.choose}</summary>
    <form @submit=${(event: Event) => event.preventDefault()}>
      ${boxes(say.topics, 'topic', topics, choice, events)}
      ${boxes(say.difficulty, 'difficulty', difficultyNames, choice, events)}
      ${boxes(say.kindsOfItem, 'kind', kinds, choice, events)}
      <fieldset>
        <legend>${say.howMuch}</legend>
        ${numberField(say.newItems, settings.newPerDay, (value) => events.set('new-per-day', value))}
        ${numberField(say.reviews, settings.reviewsPerDay, (value) => events.set('reviews-per-day', value))}
      </fieldset>
      <fieldset>
        <legend>${say.when}</legend>
        ${dateField(state, events.set)}
        <p>${say.onceBefore}</p>
      </fieldset>
      <p><a href="${base}settings/">${say.allSettings}</a></p>
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
