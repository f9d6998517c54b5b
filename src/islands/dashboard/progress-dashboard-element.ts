import { html, render } from '../dom/html.ts';
import { appendNewest } from '../../reader/append-newest.ts';
import { onNewDay } from '../../reader/new-day.ts';
import { onNewProgress } from '../../reader/new-progress.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { newSetting } from '../../reader/new-entry.ts';
import { keepDueDigest } from '../../reader/keep-due-digest.ts';
import { loadCatalogue } from '../../reader/catalogue.ts';
import { practiceStateOf, type PracticeState } from '../../learning/practice-state.ts';
import { readerProgress } from '../../reader/reader-log.ts';
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

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
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

  async #load(): Promise<void> {
    let trouble = '';
    try {
      const log = await readerProgress();
      const catalogue = await loadCatalogue(log, { topics: [...this.#opened], room: advised });
      this.#state = practiceStateOf(catalogue, log, Date.now());
      keepDueDigest(this.#state);
      // An import may have brought it.
      keepPretestWish(this.#state.settings.pretest);
    } catch (error) {
      trouble = say.notLoaded((error as Error).message);
    }
    this.#render(trouble);
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
        events: {
          choose: (item) => {
            this.#chosen = item;
            this.#render();
          },
          open: (topic) => {
            if (this.#opened.has(topic)) return;
            this.#opened.add(topic);
            void this.#load();
          },
          showCalendar: (on) => void appendNewest(newSetting('show-calendar', on)),
        },
      }),
      this,
    );
  }
}
