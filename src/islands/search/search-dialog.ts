import { html, nothing, render, type TemplateResult } from 'lit-html';
import { base } from '../base-url.ts';
import { segments } from './excerpt.ts';
import { find, isRelevant, type Found } from './find.ts';
import { loadPagefind, type FilterCounts, type Filters, type Fragment } from './pagefind.ts';
import { bestParts, withWords } from './parts.ts';
import { loadVocabulary } from './vocabulary.ts';

const pause = 120;
const pageSize = 8;
const mostParts = 3;
const difficulties = ['foundation', 'intermediate', 'advanced'];

interface Shown {
  readonly found: Found;
  readonly fragments: readonly Fragment[];
}

interface Suggestion {
  readonly title: string;
  readonly url: string;
}

let view: SearchView | undefined;

/** Opens the dialog, with a query when there is one. */
export function openDialog(dialog: HTMLDialogElement, query?: string): void {
  view ??= new SearchView(dialog);
  view.open(query);
}

class SearchView {
  readonly #dialog: HTMLDialogElement;
  #query = '';
  #filters: Filters = {};
  #counts: FilterCounts = {};
  #shown: Shown | undefined;
  #limit = pageSize;
  #failed = false;
  /** Counts searches: only the last one's answer is shown. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    dialog.addEventListener('keydown', (event) => this.#press(event));
    dialog.addEventListener('click', (event) => {
      // A click on the backdrop is one on the dialog itself.
      if (event.target === dialog) dialog.close();
    });
  }

  open(query?: string): void {
    if (query !== undefined) this.#query = query;
    this.#render();
    this.#dialog.showModal();
    const input = this.#dialog.querySelector('input');
    input?.focus();
    input?.select();
    void this.#search();
  }

  #type(query: string): void {
    this.#query = query;
    this.#limit = pageSize;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), pause);
  }

  async #search({ literally = false } = {}): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const [pagefind, vocabulary] = await Promise.all([loadPagefind(), loadVocabulary()]);
      this.#failed = false;
      if (this.#query.trim() === '') {
        this.#counts = await pagefind.filters();
        if (turn === this.#turn) this.#show(undefined);
        return;
      }
      const found = await find(this.#query, this.#filters, pagefind, vocabulary, { literally });
      const fragments = await Promise.all(
        found.hits.slice(0, this.#limit).map((hit) => hit.data()),
      );
      if (turn !== this.#turn) return;
      const relevant = fragments.filter((fragment) => isRelevant(fragment, found.asked));
      this.#counts = found.filters;
      this.#show({ found, fragments: relevant });
    } catch {
      if (turn !== this.#turn) return;
      this.#failed = true;
      this.#show(undefined);
    }
  }

  #show(shown: Shown | undefined): void {
    this.#shown = shown;
    this.#render();
  }

  #choose(name: string, value: string): void {
    this.#filters = { ...this.#filters, [name]: value === '' ? [] : [value] };
    this.#limit = pageSize;
    void this.#search();
  }

  #press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isSelect = event.target instanceof HTMLSelectElement;
    if (step !== undefined && !isSelect) {
      const input = this.#dialog.querySelector('input');
      const stops = [input, ...this.#dialog.querySelectorAll<HTMLElement>('.search-results a')];
      const here = stops.indexOf(document.activeElement as HTMLElement);
      stops[Math.max(0, Math.min(stops.length - 1, here + step))]?.focus();
      event.preventDefault();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      this.#dialog.querySelector<HTMLElement>('.search-results a')?.click();
      event.preventDefault();
    }
  }

  #render(): void {
    render(
      html`<div class="search-box" data-query=${this.#shown?.found.query ?? ''}>
        <form class="search-line" role="search" @submit=${(event: Event) => event.preventDefault()}>
          <label class="sr-only" for="search-query">Search the handbook</label>
          <input
            id="search-query"
            type="search"
            autocomplete="off"
            spellcheck="false"
            placeholder="Search questions, tables, answers"
            .value=${this.#query}
            @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
          />
          <button type="button" @click=${() => this.#dialog.close()}>Close</button>
        </form>
        <div class="search-filters">
          ${this.#filter('topic', 'Topic', Object.keys(this.#counts['topic'] ?? {}))}
          ${this.#filter('difficulty', 'Difficulty', difficulties)}
        </div>
        <p class="search-count" role="status">${this.#status()}</p>
        <div class="search-results">${this.#body()}</div>
        <p class="search-keys">
          <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close
        </p>
      </div>`,
      this.#dialog,
    );
  }

  #filter(name: string, label: string, values: readonly string[]): TemplateResult {
    const [chosen = ''] = this.#filters[name] ?? [];
    return html`<label
      ><span class="sr-only">${label}</span>
      <select
        .value=${chosen}
        @change=${(event: Event) => this.#choose(name, (event.target as HTMLSelectElement).value)}
      >
        <option value="">${label}: any</option>
        ${values.map(
          (value) =>
            html`<option value=${value} ?selected=${value === chosen}>
              ${value} (${this.#counts[name]?.[value] ?? 0})
            </option>`,
        )}
      </select></label
    >`;
  }

  #status(): string {
    if (this.#failed || !this.#shown) return '';
    const { length } = this.#shown.fragments;
    const more = this.#shown.found.hits.length > this.#limit ? ' or more' : '';
    return length === 0 ? 'Nothing found' : `${length}${more} ${length === 1 ? 'page' : 'pages'}`;
  }

  #body(): TemplateResult {
    if (this.#failed) {
      return html`<p class="search-empty">
        The search index cannot be loaded. In the live preview there is none: it is made by
        <code>npm run build</code>. Elsewhere, try again, or look through
        <a href="${base}questions/">all questions</a>.
      </p>`;
    }
    if (!this.#shown) return this.#suggestions('Look through');
    const { found, fragments } = this.#shown;
    const hasMore = found.hits.length > this.#limit;
    return html`${found.corrected ? this.#correction(found) : nothing}
    ${
      fragments.length === 0
        ? this.#nothingFound()
        : html`<ol>
            ${fragments.map((fragment) => this.#result(fragment, found.asked))}
          </ol>`
    }
    ${
      hasMore && fragments.length > 0
        ? html`<button
            type="button"
            class="search-more"
            @click=${() => {
              this.#limit += pageSize;
              void this.#search();
            }}
          >
            Show more
          </button>`
        : nothing
    }`;
  }

  #correction({ query, corrected }: Found): TemplateResult {
    return html`<p class="search-corrected">
      Showing results for <b>${corrected}</b>.
      <button type="button" @click=${() => void this.#search({ literally: true })}>
        Search for “${query}” instead
      </button>
    </p>`;
  }

  #result(fragment: Fragment, asked: readonly string[]): TemplateResult {
    const { url, meta, filters, excerpt } = fragment;
    const parts = bestParts(fragment, mostParts);
    return html`<li>
      <a class="search-hit" href=${withWords(url, asked)}>
        <b>${meta['title']}</b>
        <span class="search-where"
          >${[filters['topic']?.[0], filters['difficulty']?.[0]].join(' · ')}</span
        >
        <span class="search-excerpt">${marked(excerpt)}</span>
      </a>
      ${
        parts.length > 0
          ? html`<ul>
              ${parts.map(
                (part) =>
                  html`<li>
                    <a class="search-part" href=${withWords(part.url, asked)}
                      ><b>${part.title}</b>
                      <span class="search-excerpt">${marked(part.excerpt)}</span></a
                    >
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </li>`;
  }

  #nothingFound(): TemplateResult {
    const isFiltered = Object.values(this.#filters).some((values) => values.length > 0);
    return html`<div class="search-empty">
      <p>
        Nothing in the handbook matches <b>${this.#query}</b>${
          isFiltered ? ' with these filters' : ''
        }.
        Try fewer or other words.
      </p>
      ${
        isFiltered
          ? html`<button
              type="button"
              class="search-more"
              @click=${() => {
                this.#filters = {};
                void this.#search();
              }}
            >
              Search without filters
            </button>`
          : nothing
      }
      ${this.#suggestions('Or look through')}
    </div>`;
  }

  #suggestions(title: string): TemplateResult {
    const suggestions = JSON.parse(this.#dialog.dataset['suggestions'] ?? '[]') as Suggestion[];
    return html`<p class="search-title">${title}</p>
      <ul class="search-suggestions">
        ${suggestions.map((to) => html`<li><a href=${to.url}>${to.title}</a></li>`)}
      </ul>`;
  }
}

function marked(excerpt: string): (TemplateResult | string)[] {
  return segments(excerpt).map(({ text, marked: isMarked }) =>
    isMarked ? html`<mark>${text}</mark>` : text,
  );
}
