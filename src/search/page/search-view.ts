import { usualLength } from '../../islands/dom/address-state.ts';
import { html, render } from '../../islands/dom/html.ts';
import { isComposed } from '../../islands/dom/keys.ts';
import type { FilterCounts } from './pagefind.ts';
import { countAll, runSearch, type Shown } from './run-search.ts';
import { choices, type Choice } from './search-choices.ts';
import { resultsOf, statusOf } from './search-results.ts';
import { sidebarSuggestions } from './sidebar-suggestions.ts';
import { emptySearch, isNarrowed, type SearchState } from './search-state.ts';
import * as say from '#strings/search.ts';

/** Milliseconds without a key before a search: fast typing asks once. */
const pause = 60;
/** Pages that are shown at once: the text of each is loaded. In a dialog a glance is meant. */
const pageSize = { dialog: 5, page: 8 };

/** How a view is embedded: in a dialog that closes, or in a page whose address follows. */
export interface Embedding {
  close?(): void;
  follow?(state: SearchState): void;
  /** So many results are shown of what is searched for. */
  shows?(limit: number): void;
}

/** The field, the filters and the results, rendered into an element. */
export class SearchView {
  readonly #host: HTMLElement;
  readonly #embedding: Embedding;
  #state = emptySearch;
  #counts: FilterCounts = {};
  #shown: Shown | undefined;
  #failed = false;
  #limit: number;
  /** The words that the reader means as they stand, misspelled or not. */
  #literal: string | undefined;
  /** Counts searches: only the last one's answer is shown. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The newest search, and what it was for. */
  #latest: { readonly state: SearchState; readonly done: Promise<void> } | undefined;

  constructor(host: HTMLElement, embedding: Embedding) {
    this.#host = host;
    this.#embedding = embedding;
    this.#limit = this.#pageSize;
    host.addEventListener('keydown', (event) => this.#press(event));
    this.#render();
  }

  get state(): SearchState {
    return this.#state;
  }

  get #pageSize(): number {
    return this.#embedding.close ? pageSize.dialog : pageSize.page;
  }

  /** Shows what a state asks for. */
  look(state: SearchState, limit = this.#pageSize): void {
    this.#state = state;
    this.#limit = limit;
    this.#render();
    this.#search();
  }

  /** @param selects what stands in the field, so that typing takes its place; else it goes on at the end */
  focus(selects: boolean): void {
    const input = this.#host.querySelector('input');
    input?.focus();
    if (selects) input?.select();
    else input?.setSelectionRange(input.value.length, input.value.length);
  }

  #search(): void {
    clearTimeout(this.#timer);
    this.#latest = { state: this.#state, done: this.#run() };
  }

  async #run(): Promise<void> {
    const literally = this.#state.q === this.#literal;
    const turn = (this.#turn += 1);
    const isEmpty = this.#state.q.trim() === '' && !isNarrowed(this.#state);
    try {
      const shown = isEmpty ? undefined : await runSearch(this.#state, this.#limit, { literally });
      const counts = shown?.found.filters ?? (await countAll());
      if (turn !== this.#turn) return;
      this.#counts = counts;
      this.#show(shown, false);
    } catch {
      if (turn === this.#turn) this.#show(undefined, true);
    }
  }

  #show(shown: Shown | undefined, failed: boolean): void {
    this.#shown = shown;
    this.#failed = failed;
    this.#render();
  }

  #type(q: string): void {
    this.#state = { ...this.#state, q };
    this.#limit = this.#pageSize;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#embedding.follow?.(this.#state);
      this.#search();
    }, pause);
  }

  #choose(name: keyof SearchState, value: string): void {
    const state = { ...this.#state, [name]: value };
    this.#embedding.follow?.(state);
    this.look(state);
  }

  /** Opens the best page for what is in the field: who pastes and presses Enter at once does not mean the last one. */
  async #openFirst(): Promise<void> {
    const state = this.#state;
    if (this.#latest?.state !== state) {
      this.#embedding.follow?.(state);
      this.#search();
    }
    await this.#latest?.done;
    const isClosed = this.#host.matches('dialog:not([open])');
    if (this.#state !== state || isClosed) return;
    this.#host.querySelector<HTMLElement>('.search-results .search-hit')?.click();
  }

  #press(event: KeyboardEvent): void {
    if (isComposed(event)) return;
    const { close } = this.#embedding;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isSelect = event.target instanceof HTMLSelectElement;
    if (step !== undefined && !isSelect) {
      const input = this.#host.querySelector('input');
      const stops = [input, ...this.#host.querySelectorAll<HTMLElement>('.search-results a')];
      const here = stops.indexOf(document.activeElement as HTMLElement);
      stops[Math.max(0, Math.min(stops.length - 1, here + step))]?.focus();
      event.preventDefault();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      void this.#openFirst();
      event.preventDefault();
    } else if (event.key === 'Escape' && close && !isSelect) {
      // Safari's search field takes the key to empty itself, and the dialog would stay.
      close();
      event.preventDefault();
    }
  }

  #render(): void {
    const { close } = this.#embedding;
    render(
      html`<div class="search-box" data-query=${this.#shown?.found.query ?? ''}>
        <form class="search-line" role="search" @submit=${(event: Event) => event.preventDefault()}>
          <input
            type="search"
            name="q"
            dir="auto"
            aria-label=${say.search}
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            placeholder=${say.placeholder}
            maxlength=${usualLength}
            .value=${this.#state.q}
            @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
          />
          ${close ? html`<button type="button" @click=${() => close()}>${say.close}</button>` : ''}
        </form>
        <div class="search-filters">
          ${choices(this.#counts, { all: !close }).map((choice) => this.#select(choice))}
        </div>
        <p class="search-count" role="status">${this.#failed ? '' : statusOf(this.#shown)}</p>
        <div class="search-results">
          ${resultsOf({
            state: this.#state,
            shown: this.#shown,
            failed: this.#failed,
            isDialog: close !== undefined,
            suggestions: this.#host.dataset['suggestions'] ?? sidebarSuggestions(),
            more: () => {
              this.#limit += this.#pageSize;
              this.#embedding.shows?.(this.#limit);
              this.#search();
            },
            // The button is gone once it is answered, as that of the filters.
            literally: () => {
              this.#literal = this.#state.q;
              this.focus(false);
              this.#search();
            },
            clear: () => {
              const state = { ...emptySearch, q: this.#state.q };
              this.#embedding.follow?.(state);
              this.focus(false);
              this.look(state);
            },
          })}
        </div>
        <p class="search-keys">
          <kbd>↑</kbd> <kbd>↓</kbd> ${say.toMove} <kbd>${say.enter}</kbd>
          ${say.toOpen}${close ? html`, <kbd>Esc</kbd> ${say.toClose}` : ''}
        </p>
      </div>`,
      this.#host,
    );
  }

  #select({ name, label, options }: Choice) {
    const chosen = this.#state[name];
    return html`<label
      ><span class="sr-only">${label}</span>
      <select
        name=${name}
        .value=${chosen}
        @change=${(event: Event) => this.#choose(name, (event.target as HTMLSelectElement).value)}
      >
        ${options.map(
          ({ value, text }) =>
            html`<option
              value=${value}
              ?selected=${value === chosen}
              .textContent=${text}
            ></option>`,
        )}
      </select></label
    >`;
  }
}
