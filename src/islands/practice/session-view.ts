import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { CatalogueItem } from '../../learning/catalogue.ts';
import type { Grade } from '../../learning/grade.ts';
import { addDays, endOfDay } from '../../learning/local-day.ts';
import type { Review } from '../../learning/log-entry.ts';
import type { NextDue } from '../../learning/scheduler.ts';
import type { SessionPlan } from '../../learning/session-plan.ts';
import { base } from '../../base-url.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { choicesForm, type ChoiceEvents, type SessionChoice } from './session-choices.ts';
import type { SessionReport } from '../../learning/session-report.ts';
import { count, spanWords } from '../words/time-words.ts';

/** The answer that was given to the item on the screen, and when each grade brings it back. */
export interface Answered {
  readonly review: Review;
  readonly due: NextDue;
}

/** What the view shows. */
export interface SessionShown {
  readonly state: PracticeState | undefined;
  readonly plan: SessionPlan | undefined;
  readonly report: SessionReport;
  readonly choice: SessionChoice;
  readonly item: CatalogueItem | undefined;
  readonly card: HTMLElement | undefined;
  readonly trouble: string;
  readonly answered: Answered | undefined;
  readonly showsKeys: boolean;
  readonly events: ChoiceEvents & {
    continue(grade: Grade): void;
    undo(): void;
    retry(): void;
    skip(): void;
    more(): void;
    ahead(): void;
  };
}

/** The practice page below its title. */
export function sessionView(shown: SessionShown): TemplateResult {
  const { state, plan, choice, events, item, trouble } = shown;
  if (!state || !plan) {
    return html`<p role="status">${trouble || 'Loading what is worth answering now…'}</p>
      ${trouble ? html`<button type="button" @click=${events.retry}>Try again</button>` : nothing}`;
  }
  return html`${item ? itemView(shown, plan) : endView(shown, state, plan)}
  ${choicesForm(state, choice, events)}`;
}

function itemView(shown: SessionShown, plan: SessionPlan): TemplateResult {
  const { item, card, trouble, answered, report, events, state, showsKeys } = shown;
  const { question } = item!;
  const isChanged = state?.states.get(item!.item.id)?.changed && !answered;
  const left = plan.queue.length;
  const total = report.done + left;
  return html`<div class="practice-head">
      <p>
        ${count(plan.due, 'item')} due, ${plan.fresh}
        new${plan.waiting > 0 ? html`; ${plan.waiting} more wait for the next days` : nothing}
      </p>
      <progress max=${total} value=${report.done} aria-label="Done in this session"></progress>
      <p class="practice-count">${report.done} of ${total} done</p>
    </div>
    <div class="practice-item">
      <p class="practice-from">
        From <a href=${base + question.path}>${question.shortTitle}</a>
        ${
          isChanged
            ? html`<strong>Its right answer was changed since you answered it.</strong>`
            : nothing
        }
      </p>
      ${
        trouble
          ? html`<p class="practice-trouble" tabindex="-1">${trouble} Your progress is safe.</p>
              <p class="practice-buttons">
                <button type="button" @click=${events.retry}>Try again</button>
              </p>`
          : (card ?? html`<p>Loading…</p>`)
      }
      ${answered ? gradesView(answered, events.continue) : nothing}
      <p class="practice-buttons practice-minor">
        ${
          report.last && !trouble
            ? html`<button type="button" @click=${events.undo}>
                Undo the last answer <kbd>U</kbd>
              </button>`
            : nothing
        }
        <span class="practice-help"><kbd>?</kbd> lists the keys</span>
      </p>
      ${showsKeys ? keysView() : nothing}
    </div>`;
}

/** What each grade does. A wrong answer has one; a right one is "good" unless the reader says otherwise. */
function gradesView({ review, due }: Answered, choose: (grade: Grade) => void): TemplateResult {
  const when = (grade: Grade) => spanWords(due[grade] - review.at);
  if (review.grade === 1) {
    return html`<div class="practice-grades" role="group" aria-label="Continue">
      <button type="button" class="practice-main" @click=${() => choose(1)}>
        Continue <kbd>Enter</kbd>
      </button>
      <span>It comes back in ${when(1)}.</span>
    </div>`;
  }
  const names: [Grade, string][] = [
    [2, 'Hard'],
    [3, 'Good'],
    [4, 'Easy'],
  ];
  return html`<div class="practice-grades" role="group" aria-label="How hard was it?">
    ${names.map(
      ([grade, name]) =>
        html`<button
          type="button"
          class=${grade === 3 ? 'practice-main' : ''}
          @click=${() => choose(grade)}
        >
          ${name} <kbd>${grade}</kbd> <span>in ${when(grade)}</span>
        </button>`,
    )}
    <span class="practice-help"><kbd>Enter</kbd> is “Good”.</span>
  </div>`;
}

function keysView(): TemplateResult {
  const keys: [string, string][] = [
    ['1 to 9', 'choose an option, while the card has the focus'],
    ['Enter', 'check the answer, then continue with “Good”'],
    ['2, 3, 4', 'after a right answer: hard, good, easy'],
    ['U', 'undo the last answer'],
    ['?', 'show or hide this list'],
  ];
  return html`<dl class="practice-keys">
    ${keys.map(
      ([key, what]) =>
        html`<div>
          <dt><kbd>${key}</kbd></dt>
          <dd>${what}</dd>
        </div>`,
    )}
  </dl>`;
}

function endView(
  { report, events, choice }: SessionShown,
  state: PracticeState,
  plan: SessionPlan,
): TemplateResult {
  const isNarrowed = Object.values(choice).some((value) => value !== '');
  return html`<div class="practice-end">
    <h2 tabindex="-1">${report.answered.length > 0 ? 'Done for now' : 'Nothing is due now'}</h2>
    ${report.answered.length > 0 ? reportView(report, state) : nothing}
    <p>${nextWords(state)}</p>
    ${
      plan.waiting > 0
        ? html`<p>
            ${count(plan.waiting, 'item')} more would be due. They are spread over the next days:
            the limit of today is reached.
          </p>`
        : nothing
    }
    ${isNarrowed ? html`<p>Only what you chose below was asked.</p>` : nothing}
    <p class="practice-buttons">
      ${
        plan.unseen > 0
          ? html`<button type="button" @click=${events.more}>
              ${count(Math.min(10, plan.unseen), 'more new item')}
            </button>`
          : nothing
      }
      ${
        state.states.size > 0
          ? html`<button type="button" @click=${events.ahead}>
              Go through what is not due yet
            </button>`
          : nothing
      }
    </p>
    <p>
      <a href="${base}progress/">Your progress</a>,
      <a href="${base}practice/mock-interview/">mock interview</a>
    </p>
  </div>`;
}

function reportView(report: SessionReport, { items }: PracticeState): TemplateResult {
  const { answered, rightAtOnce, missed } = report;
  return html`<p>
      You answered ${count(answered.length, 'item')}, ${rightAtOnce.length} of them right at the
      first try.
    </p>
    ${
      missed.length > 0
        ? html`<h3>Worth reading again</h3>
            <ul>
              ${[...new Set(missed.flatMap((id) => items.get(id)?.question ?? []))].map(
                ({ path, title }) => html`<li><a href=${base + path}>${title}</a></li>`,
              )}
            </ul>`
        : nothing
    }`;
}

/** When the next items come due. */
function nextWords({ states, items, now }: PracticeState): string {
  const dues = [...states.values()].filter(({ item }) => items.has(item)).map(({ due }) => due);
  const later = dues.filter((due) => due >= endOfDay(now));
  if (later.length === 0) return '';
  const tomorrow = later.filter((due) => due < addDays(endOfDay(now), 1)).length;
  const week = later.filter((due) => due < addDays(endOfDay(now), 7)).length;
  if (tomorrow > 0) {
    return `Due tomorrow: ${count(tomorrow, 'item')}. Within the next seven days: ${week}.`;
  }
  const first = later.reduce((a, b) => Math.min(a, b));
  return `The next items are due in ${spanWords(first - now)}.`;
}
