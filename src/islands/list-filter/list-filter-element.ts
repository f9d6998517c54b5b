import { addressWith, stateFromAddress } from '../dom/address-state.ts';
import { dueDigest } from '../../reader/due-digest.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { nobody, readerStateOf } from '../../reader/reader-state.ts';
import {
  filterNames,
  isFiltering,
  passes,
  type FilterItem,
  type FilterState,
} from './filter-state.ts';

/**
 * `<list-filter>`: a form that hides what does not fit of the list below it. Items are `[data-filter-item]`, or what the
 * attribute `data-items` selects; a `[data-filter-group]` without items left is hidden too. The filters stand in the address.
 */
export class ListFilterElement extends HTMLElement {
  #connection: AbortController | undefined;
  #items: { element: HTMLElement; item: FilterItem }[] = [];
  #reader = nobody;
  #empty: HTMLElement | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    prepareLiveRegion();
    const { signal } = (this.#connection = new AbortController());
    this.#items = [
      ...this.querySelectorAll<HTMLElement>(this.dataset['items'] ?? '[data-filter-item]'),
    ].map((element) => ({ element, item: readItem(element) }));
    this.#empty ??= this.#addEmptyState(form);
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', () => this.#apply(form, true), { signal });
    addEventListener('popstate', () => this.#fill(form), { signal });
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#readLog(form)),
    );
    form.hidden = false;
    this.#fill(form);
    void this.#readLog(form);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #readLog(form: HTMLFormElement): Promise<void> {
    this.#reader = readerStateOf(await readerProgress(), dueDigest.get(), Date.now());
    this.#apply(form, false);
  }

  /** Puts what the address says into the form. */
  #fill(form: HTMLFormElement): void {
    for (const [name, value] of Object.entries(stateFromAddress(location.search, filterNames))) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
      if (field instanceof HTMLSelectElement) {
        field.value = value;
        // An unknown value chooses nothing: that would filter everything away.
        if (field.selectedIndex < 0) field.value = '';
      }
    }
    this.#apply(form, false);
  }

  #apply(form: HTMLFormElement, byReader: boolean): void {
    const state = stateOf(form);
    let shown = 0;
    for (const { element, item } of this.#items) {
      element.hidden = !passes(item, state, this.#reader);
      if (!element.hidden) shown += 1;
    }
    for (const selector of ['[data-filter-group]', '[data-filter-section]']) {
      for (const group of this.querySelectorAll<HTMLElement>(selector)) {
        group.hidden = !this.#items.some(
          ({ element }) => !element.hidden && group.contains(element),
        );
        // What was found is shown; without a filter the reader opens what he wants.
        if (group instanceof HTMLDetailsElement && (byReader || isFiltering(state))) {
          group.open = isFiltering(state) && !group.hidden;
        }
      }
    }
    const words = `${shown} of ${this.#items.length} ${this.dataset['noun'] ?? 'items'}`;
    const output = form.querySelector('output');
    if (output) output.textContent = isFiltering(state) ? words : '';
    if (this.#empty) this.#empty.hidden = shown > 0;
    if (!byReader) return;
    announce(words);
    const address = addressWith(location.search, state);
    history.replaceState(history.state, '', `${location.pathname}${address}${location.hash}`);
  }

  #addEmptyState(form: HTMLFormElement): HTMLElement {
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.className = 'button';
    clear.textContent = 'Clear filters';
    clear.onclick = () => {
      for (const field of form.elements) {
        if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
          field.value = '';
      }
      this.#apply(form, true);
      form.querySelector('input')?.focus();
    };
    const empty = document.createElement('div');
    empty.className = 'filter-empty';
    empty.hidden = true;
    empty.append(`No ${this.dataset['noun'] ?? 'items'} fit these filters. `, clear);
    form.after(empty);
    return empty;
  }
}

function stateOf(form: HTMLFormElement): FilterState {
  const data = new FormData(form);
  const value = (name: string) => {
    const entry = data.get(name);
    return typeof entry === 'string' ? entry : '';
  };
  return {
    q: value('q'),
    topic: value('topic'),
    difficulty: value('difficulty'),
    tag: value('tag'),
    state: value('state'),
  };
}

function readItem(element: HTMLElement): FilterItem {
  const { text, topic, difficulty, tags, question } = element.dataset;
  return {
    text: (text ?? element.textContent ?? '').toLowerCase(),
    topic,
    difficulty,
    tags: (tags ?? '').split(' ').filter(Boolean),
    question,
  };
}
