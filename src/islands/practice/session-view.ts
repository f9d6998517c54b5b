import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { CatalogueItem } from '../../learning/catalogue.ts';
import type { Grade } from '../../learning/grade.ts';
import { endOfDay } from '../../learning/end-of-day.ts';
import { addDays } from '../../learning/local-day.ts';
import type { Rehearsal, Review } from '../../learning/log-entry.ts';
import type { NextDue } from '../../learning/scheduler.ts';
import type { SessionPlan } from '../../learning/session-plan.ts';
import { base } from '../../base-url.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { choicesForm, type ChoiceEvents, type SessionChoice } from './session-choices.ts';
import type { SessionReport } from '../../learning/session-report.ts';
import { spanWords } from '../words/time-words.ts';
import * as say from '#strings/practice.ts';
import * as recall from '#strings/recall-card.ts';

/** The answer that was given to the item on the screen, and when each grade brings it back. */
export interface Answered {
  readonly review: Review;
  /** The grades that can be chosen. */
  readonly grades: readonly Grade[];
  /** A question answered in the reader's own words: it is not in the log yet. */
  readonly rehearsal: Rehearsal | undefined;
  readonly due: NextDue;
}

/** What the view shows. */
export interface SessionShown {
  readonly state: PracticeState | undefined;
  readonly plan: SessionPlan | undefined;
  readonly report: SessionReport;
  readonly canUndo: boolean;
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
    return html`<p role="status">${trouble || say.loading}</p>
      ${trouble ? html`<button type="button" @click=${events.retry}>${say.tryAgain}</button>` : nothing}`;
  }
  return html`${item ? itemView(shown, plan) : endView(shown, state, plan)}
  ${choicesForm(state, choice, events)}`;
}

function itemView(shown: SessionShown, plan: SessionPlan): TemplateResult {
  const { item, card, trouble, answered, report, canUndo, events, state, showsKeys } = shown;
  const { question } = item!;
  const isChanged = state?.states.get(item!.item.id)?.changed && !answered;
  const left = plan.queue.length;
  const total = report.done + left;
  return html`<div class="practice-head">
      <p>${say.dueAndNew(plan.due, plan.fresh, plan.waiting)}</p>
      <progress max=${total} value=${report.done} aria-label=${say.doneInSession}></progress>
      <p class="practice-count">${say.doneOf(report.done, total)}</p>
    </div>
    <div class="practice-item">
      <p class="practice-from">
        ${say.from} <a href=${base + question.path}>${question.shortTitle}</a>
        ${isChanged ? html`<strong>${say.answerChanged}</strong>` : nothing}
      </p>
      ${
        trouble
          ? html`<p class="practice-trouble" tabindex="-1">${trouble} ${say.isSafe}</p>
              <p class="practice-buttons">
                <button type="button" @click=${events.retry}>${say.tryAgain}</button>
              </p>`
          : (card ?? html`<p>${say.loadingItem}</p>`)
      }
      ${answered ? gradesView(answered, events.continue) : nothing}
      <p class="practice-buttons practice-minor">
        ${
          canUndo && !trouble
            ? html`<button type="button" @click=${events.undo}>
                ${say.undoLast} <kbd>U</kbd>
              </button>`
            : nothing
        }
        <span class="practice-help"><kbd>?</kbd> ${say.listsKeys}</span>
      </p>
      ${showsKeys ? keysView() : nothing}
    </div>`;
}

/** What each grade does. A wrong answer has one; the grade that the answer gave stands out. */
function gradesView(
  { review, due, grades }: Answered,
  choose: (grade: Grade) => void,
): TemplateResult {
  const when = (grade: Grade) => spanWords(due[grade] - review.at);
  if (grades.length === 1) {
    return html`<div class="practice-grades" role="group" aria-label=${say.goOn}>
      <button type="button" class="button-main" @click=${() => choose(1)}>
        ${say.goOn} <kbd>${say.enter}</kbd>
      </button>
      <span>${say.comesBack(when(1))}</span>
    </div>`;
  }
  return html`<div class="practice-grades" role="group" aria-label=${say.howHard}>
    ${grades.map(
      (grade) =>
        html`<button
          type="button"
          class=${grade === review.grade ? 'button-main' : ''}
          @click=${() => choose(grade)}
        >
          ${recall.grades[grade]} <kbd>${grade}</kbd> <span>${say.inSpan(when(grade))}</span>
        </button>`,
    )}
    <span class="practice-help"
      ><kbd>${say.enter}</kbd> ${say.isGrade(recall.grades[review.grade])}</span
    >
  </div>`;
}

function keysView(): TemplateResult {
  return html`<dl class="practice-keys">
    ${say.keyList.map(
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
    <h2 tabindex="-1">${report.answered.length > 0 ? say.doneForNow : say.nothingDue}</h2>
    ${report.answered.length > 0 ? reportView(report, state) : nothing}
    <p>${nextWords(state)}</p>
    ${plan.waiting > 0 ? html`<p>${say.limitReached(plan.waiting)}</p>` : nothing}
    ${isNarrowed ? html`<p>${say.onlyChosen}</p>` : nothing}
    <p class="practice-buttons">
      ${
        plan.unseen > 0
          ? html`<button type="button" @click=${events.more}>
              ${say.moreNew(Math.min(10, plan.unseen))}
            </button>`
          : nothing
      }
      ${
        state.states.size > 0
          ? html`<button type="button" @click=${events.ahead}>${say.ahead}</button>`
          : nothing
      }
    </p>
    <p>
      <a href="${base}progress/">${say.yourProgress}</a>,
      <a href="${base}practice/mock-interview/">${say.mockInterview}</a>
    </p>
  </div>`;
}

function reportView(report: SessionReport, { items }: PracticeState): TemplateResult {
  const { answered, rightAtOnce, missed } = report;
  return html`<p>${say.youAnswered(answered.length, rightAtOnce.length)}</p>
    ${
      missed.length > 0
        ? html`<h3>${say.readAgain}</h3>
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
    return say.dueTomorrow(tomorrow, week);
  }
  const first = later.reduce((a, b) => Math.min(a, b));
  return say.dueIn(spanWords(first - now));
}
