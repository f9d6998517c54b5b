import { base } from '../../base-url.ts';
import type { CatalogueItem } from '../../learning/catalogue.ts';
import { html, nothing, type TemplateResult } from '../dom/html.ts';
import { placementPlanView, type ShownPlan } from './placement-plan-view.ts';
import { isAnswered, type PlacementRun } from './placement-run.ts';
import { difficultyNames } from '#strings/difficulties.ts';
import * as say from '#strings/placement.ts';

/** What the view shows. */
export interface PlacementShown {
  /** The items are loaded. */
  readonly isReady: boolean;
  /** How many items are asked; 0 when nothing can be. */
  readonly size: number;
  readonly run: PlacementRun | undefined;
  /** The reader is in the run, and has not left it. */
  readonly isAsking: boolean;
  readonly item: CatalogueItem | undefined;
  /** The title of its topic. */
  readonly topic: string;
  readonly card: HTMLElement | undefined;
  readonly trouble: string;
  /** The browser keeps the run over a reload. */
  readonly isKept: boolean;
  readonly plan: ShownPlan | undefined;
  readonly events: {
    begin(): void;
    goOn(): void;
    leave(): void;
    dontKnow(): void;
    next(): void;
    retry(): void;
  };
}

/** The placement below its title. */
export function placementView(shown: PlacementShown): TemplateResult {
  const { isReady, size, run, isAsking, trouble, events } = shown;
  if (!isReady) {
    return html`<p role="status">${trouble || say.loading}</p>
      ${
        trouble
          ? html`<p class="practice-buttons">
              <button type="button" @click=${events.retry}>${say.tryAgain}</button>
            </p>`
          : nothing
      }`;
  }
  if (size === 0) {
    return html`<p>${say.none} <a href="${base}practice/">${say.toPractice}</a></p>`;
  }
  return run && isAsking ? itemView(shown, run) : startView(shown);
}

/** Before the first item, after the last one, and when a placement was left. */
function startView({ run, size, plan, events }: PlacementShown): TemplateResult {
  return html`${plan && !run ? placementPlanView(plan) : nothing}
    <p>${say.rule(size)}</p>
    <p>${say.counts}</p>
    <p class="practice-buttons">
      ${
        run
          ? html`<button type="button" class="button-main" @click=${events.goOn}>
                ${say.goOnWith(Math.min(run.takes.length + 1, size), size)}
              </button>
              <button type="button" @click=${events.begin}>${say.beginAnew}</button>`
          : html`<button type="button" class=${plan ? '' : 'button-main'} @click=${events.begin}>
              ${plan ? say.takeAgain : say.begin}
            </button>`
      }
    </p>
    ${plan && run ? placementPlanView(plan) : nothing}`;
}

function itemView(shown: PlacementShown, run: PlacementRun): TemplateResult {
  const { size, item, topic, card, trouble, isKept, events } = shown;
  const hasAnswered = isAnswered(run);
  const place = run.takes.length + (hasAnswered ? 0 : 1);
  return html`<div class="practice-head">
      <p>${say.itemOf(place, size)}</p>
      <progress max=${size} value=${run.takes.length} aria-label=${say.itemsDone}></progress>
      <p>${item ? say.topicAndLevel(topic, difficultyNames[item.question.difficulty]) : ''}</p>
    </div>
    ${isKept ? nothing : html`<p class="practice-trouble">${say.keepsNothing}</p>`}
    <div class="practice-item">
      ${
        trouble
          ? html`<p class="practice-trouble" role="status" tabindex="-1">
                ${trouble} ${say.isSafe}
              </p>
              <p class="practice-buttons">
                <button type="button" @click=${events.retry}>${say.tryAgain}</button>
              </p>`
          : (card ?? html`<p>${say.loadingItem}</p>`)
      }
      ${card && !trouble && hasAnswered ? nextView(shown, run) : nothing}
      <p class="practice-buttons practice-minor">
        ${
          card && !trouble && !hasAnswered
            ? html`<button type="button" @click=${events.dontKnow}>${say.dontKnow}</button>`
            : nothing
        }
        <button type="button" @click=${events.leave}>${say.leave}</button>
      </p>
    </div>`;
}

function nextView({ size, item, events }: PlacementShown, run: PlacementRun): TemplateResult {
  const question = item?.question;
  return html`<div class="practice-grades placement-next">
    <button type="button" class="button-main" @click=${events.next}>
      ${run.takes.length >= size ? say.seePlan : say.goOn} <kbd>${say.enter}</kbd>
    </button>
    ${
      question
        ? html`<span>${say.from} <a href=${base + question.path}>${question.shortTitle}</a></span>`
        : nothing
    }
  </div>`;
}
