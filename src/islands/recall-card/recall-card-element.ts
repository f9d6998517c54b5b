import type { CatalogueQuestion } from '../../learning/catalogue.ts';
import { gradeOfShare } from '../../learning/recall.ts';
import { keyPointsOf, shortAnswerOf } from '../../reader/question-parts.ts';
import { focusInView } from '../dom/focus.ts';
import { html, nothing, render, type TemplateResult } from '../dom/html.ts';
import { announce } from '../dom/live-region.ts';
import { answerField, pointsList, ticked } from '../own-answer/own-answer-view.ts';
import { begunRecall, keepBegun, type BegunRecall } from './begun-recall.ts';
import * as say from '#strings/recall-card.ts';

/** The detail of the bubbling event `recall-ticked`: what the reader covers of the question so far. */
export interface RecallTicked {
  readonly question: string;
  /** The ids of the key points: `p1` is the first. */
  readonly covered: readonly string[];
  readonly points: number;
  /** What the reader wrote. */
  readonly note: string;
}

/**
 * `<recall-card>`: a question to be answered in the reader's own words, then its key points to tick. What is begun is kept over
 * a reload. {@link ask} says which question.
 */
export class RecallCardElement extends HTMLElement {
  #question: CatalogueQuestion | undefined;
  #begun: BegunRecall | undefined;
  #points: readonly DocumentFragment[] = [];
  #short: readonly Node[] = [];
  #trouble = '';

  /** Asks a question; where the reader had begun with it, it goes on there. */
  ask(question: CatalogueQuestion): void {
    this.#question = question;
    const { slug } = question;
    this.#begun = begunRecall(slug) ?? { slug, note: '', covered: [], isRevealed: false };
    if (this.#begun.isRevealed) void this.#reveal();
    else this.#render();
  }

  #change(change: Partial<BegunRecall>): void {
    if (!this.#begun) return;
    this.#begun = { ...this.#begun, ...change };
    keepBegun(this.#begun);
    // An update in another tab waits for it.
    this.toggleAttribute('data-begun', true);
  }

  async #reveal(): Promise<void> {
    if (!this.#question) return;
    this.#trouble = '';
    try {
      [this.#points, this.#short] = await Promise.all([
        keyPointsOf(this.#question),
        shortAnswerOf(this.#question),
      ]);
    } catch (error) {
      this.#trouble = say.notLoaded((error as Error).message);
      this.#render();
      return;
    }
    this.#change({ isRevealed: true });
    this.#render();
    this.#tell();
  }

  #tick(id: string, on: boolean): void {
    if (!this.#begun) return;
    this.#change({ covered: ticked(this.#begun.covered, id, on) });
    this.#render();
    this.#tell();
  }

  #tell(): void {
    if (!this.#begun) return;
    const { slug, note, covered } = this.#begun;
    const detail: RecallTicked = { question: slug, covered, points: this.#points.length, note };
    this.dispatchEvent(new CustomEvent('recall-ticked', { bubbles: true, detail }));
  }

  #render(): void {
    render(this.#view(), this);
  }

  #view(): TemplateResult | typeof nothing {
    if (!this.#question || !this.#begun) return nothing;
    const { note, covered, isRevealed } = this.#begun;
    const write = (text: string) => {
      // Not rendered: the reader is typing.
      this.#change({ note: text });
      if (isRevealed) this.#tell();
    };
    const show = async () => {
      await this.#reveal();
      const legend = this.querySelector<HTMLElement>('.points-list legend');
      if (!legend) return;
      focusInView(legend);
      announce(say.tickThem);
    };
    return html`<h2 class="recall-question" tabindex="-1">${this.#question.title}</h2>
      ${answerField(say.answer, note, write)}
      ${
        this.#trouble
          ? html`<p class="practice-trouble" role="status">${this.#trouble} ${say.isSafe}</p>`
          : nothing
      }
      ${
        isRevealed && this.#points.length > 0
          ? html`${pointsList(say.tickThem, this.#points, covered, (id, on) => this.#tick(id, on))}
              <details class="recall-short">
                <summary>${say.shortAnswer}</summary>
                ${this.#short.map((part) => part.cloneNode(true))}
              </details>
              <p role="status">
                ${say.suggests(covered.length, this.#points.length, gradeOfShare(covered.length, this.#points.length))}
              </p>`
          : html`<p class="practice-buttons">
              <button type="button" class="button-main" @click=${show}>
                ${this.#trouble ? say.tryAgain : say.reveal}
              </button>
            </p>`
      }`;
  }
}
