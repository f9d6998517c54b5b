import { html, type TemplateResult } from '../dom/html.ts';
import type { SettingName } from '../../learning/log-entry.ts';
import type { Settings } from '../../learning/settings.ts';
import { wholeNumber } from '../../learning/whole-number.ts';
import { firstInterviewDay, interviewProblem } from './interview-date.ts';
import * as say from '#strings/settings.ts';

/** Keeps a setting. */
export type SetSetting = (name: SettingName, value: number | string | boolean) => void;

/** The day of the interview. It is taken on leaving the field: Chromium tells of a change with each digit of the year. */
export function dateField(
  { settings, now }: { readonly settings: Settings; readonly now: number },
  set: SetSetting,
): TemplateResult {
  const take = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const isWhole = !input.validity.badInput;
    const problem = isWhole ? interviewProblem(input.value, Date.now()) : say.unfinishedDate;
    complain(input, problem);
    if (problem === '' && input.value !== settings.interview) set('interview', input.value);
  };
  return html`<label class="practice-number"
      >${say.interviewIsOn}
      <input
        type="date"
        min=${firstInterviewDay(now)}
        aria-describedby="interview-problem"
        .value=${settings.interview}
        @blur=${take}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && take(event)}
    /></label>
    <p id="interview-problem" class="field-problem" role="alert"></p>`;
}

/**
 * A whole number, from 0 to 999 where nothing else is said. It is no `type="number"`: the wheel that scrolls the page would
 * turn it, and what is turned is kept.
 */
export function numberField(
  text: string,
  value: number,
  set: (value: number) => void,
  { least = 0, most = 999 } = {},
): TemplateResult {
  const change = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const number = wholeNumber(input.value, least, most);
    complain(input, number === undefined ? say.wholeNumber(text, least, most) : '');
    if (number !== undefined) set(number);
  };
  const id = `problem-${text.replaceAll(' ', '-').toLowerCase()}`;
  return html`<label class="practice-number"
      >${text}
      <input
        class="whole-number"
        inputmode="numeric"
        autocomplete="off"
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

/** A choice of yes or no, with one sentence on what it does. */
export function switchField(
  id: string,
  text: string,
  explained: string,
  isOn: boolean,
  turn: (on: boolean) => void,
): TemplateResult {
  return html`<div class="setting">
    <label
      ><input
        type="checkbox"
        aria-describedby="setting-${id}"
        .checked=${isOn}
        @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)}
      /><span>${text}</span></label
    >
    <p id="setting-${id}">${explained}</p>
  </div>`;
}
