import { html, render } from '../dom/html.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { appendNewest } from '../../reader/append-newest.ts';
import { onNewDay } from '../../reader/new-day.ts';
import { onNewProgress } from '../../reader/new-progress.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { newSetting } from '../../reader/new-entry.ts';
import { keepDueDigest } from '../../reader/keep-due-digest.ts';
import { loadCatalogue } from '../../reader/catalogue.ts';
import { practiceStateOf, type PracticeState } from '../../learning/practice-state.ts';
import { readerProgress } from '../../reader/reader-log.ts';
import { nextTask } from '../../reader/page-turn.ts';
import { keepPretestWish } from '../pretest/pretest-wish.ts';
import { advised } from './advice-view.ts';
import { dashboardView } from './dashboard-view.ts';
import * as say from '#strings/dashboard.ts';

/** `<progress-dashboard>`: what the reader knows, and what he is about to forget. */
export class ProgressDashboardElement extends HTMLElement {
  #connection: AbortController | undefined;
  #state: PracticeState | undefined;
  #chosen: ItemId | undefined;
  /** Topics whose questions the reader has asked for. */
  readonly #opened = new Set<string>();
  /** Why the questions of a topic could not be loaded, until the reader asks for them again. */
  readonly #missing = new Map<string, string>();

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    prepareLiveRegion();
    onNewProgress(
      () => this.#state?.log,
      () => void this.#load(),
      signal,
    );
    onNewDay(() => void this.#load(), signal);
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** Returns what went wrong in words; empty when nothing did. */
  async #load(): Promise<string> {
    let trouble = '';
    try {
      const log = await readerProgress();
      const catalogue = await loadCatalogue(log, { topics: [...this.#opened], room: advised });
      const isFirst = !this.#state;
      this.#state = practiceStateOf(catalogue, log, Date.now());
      keepDueDigest(this.#state);
      // An import may have brought it.
      keepPretestWish(this.#state.settings.pretest);
      // To fold the log and to draw all are each short on a slow phone; in one task they are not.
      if (isFirst) await nextTask();
    } catch (error) {
      trouble = say.notLoaded((error as Error).message);
    }
    this.#render(trouble);
    return trouble;
  }

  /** What does not come is left out again: the numbers of the page do not wait for it. */
  async #open(topic: string): Promise<void> {
    if (this.#opened.has(topic)) return;
    this.#opened.add(topic);
    this.#missing.delete(topic);
    const trouble = await this.#load();
    if (trouble === '') return;
    this.#opened.delete(topic);
    this.#missing.set(topic, trouble);
    this.#render();
    announce(trouble);
  }

  /** The button that was pressed is gone once the numbers are there. */
  async #retry(): Promise<void> {
    await this.#load();
    if (this.#state) this.querySelector<HTMLElement>('a, button')?.focus();
  }

  #render(trouble = ''): void {
    const state = this.#state;
    if (!state) {
      render(
        html`<p role="status">${trouble}</p>
          <button type="button" @click=${() => void this.#retry()}>${say.tryAgain}</button>`,
        this,
      );
      return;
    }
    render(
      dashboardView({
        state,
        chosen: this.#chosen,
        missing: this.#missing,
        events: {
          choose: (item) => {
            this.#chosen = item;
            this.#render();
          },
          open: (topic) => void this.#open(topic),
          showCalendar: (on) => void appendNewest(newSetting('show-calendar', on)),
        },
      }),
      this,
    );
  }
}
