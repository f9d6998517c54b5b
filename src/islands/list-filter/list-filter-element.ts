import { followInAddress, onOtherQuery } from '../dom/address-bar.ts';
import { addressWith, stateFromAddress } from '../dom/address-state.ts';
import { dueDigest } from '../../reader/due-digest.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { hasKeptScroll } from '../dom/kept-scroll.ts';
import { isTouched } from '../dom/touched.ts';
import { typedText } from '../dom/typed-text.ts';
import { onNewDay } from '../../reader/new-day.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { showAll as showProgressMarks } from '../progress-marks/progress-marks.ts';
import { nobody, readerStateOf } from '../../reader/reader-state.ts';
import {
  filterNames,
  isFiltering,
  passes,
  type FilterItem,
  type FilterState,
} from './filter-state.ts';
import { loadRest } from './list-rest.ts';
import * as say from '#strings/lists.ts';

/**
 * `<list-filter>`: a form that hides what does not fit of the list below it. Items are `[data-filter-item]`, or what the
 * attribute `data-items` selects; a `[data-filter-group]` without items left is hidden too. The filters stand in the address.
 * What a `[data-rest]` has on another page is loaded when it is filtered, opened or asked for by the address.
 */
export class ListFilterElement extends HTMLElement {
  #connection: AbortController | undefined;
  #items: { element: HTMLElement; item: FilterItem }[] = [];
  #reader = nobody;
  #empty: HTMLElement | undefined;
  /** What stands on other pages is on its way, or could not be loaded: then it is asked for again once a field is left. */
  #rest: 'asked' | 'failed' | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    prepareLiveRegion();
    const { signal } = (this.#connection = new AbortController());
    this.#readItems();
    this.#empty ??= this.#addEmptyState(form);
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', () => this.#apply(form, true), { signal });
    form.addEventListener('change', () => this.#askAgain(form), { signal });
    onOtherQuery(() => this.#fill(form), signal);
    addEventListener('hashchange', () => void this.#openNamed(), { signal });
    this.addEventListener('toggle', (event) => void this.#onToggle(event), {
      signal,
      capture: true,
    });
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#readLog(form)),
    );
    onNewDay(() => void this.#readLog(form), signal);
    this.#fill(form, isTouched);
    void this.#readLog(form);
    void this.#openNamed();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #readItems(): void {
    const selector = this.dataset['items'] ?? '[data-filter-item]';
    this.#items = [...this.querySelectorAll<HTMLElement>(selector)].map((element) => ({
      element,
      item: readItem(element),
    }));
  }

  /** Brings what stands on other pages; false when some of it could not be loaded. */
  async #loadRest(lists: Iterable<HTMLElement>): Promise<boolean> {
    const outcomes = await Promise.allSettled([...lists].map(loadRest));
    if (outcomes.length === 0) return true;
    this.#readItems();
    void showProgressMarks();
    return outcomes.every(({ status }) => status === 'fulfilled');
  }

  /** The network may be back: not with every letter that is typed. */
  #askAgain(form: HTMLFormElement): void {
    if (this.#rest !== 'failed') return;
    this.#rest = undefined;
    this.#apply(form, true);
  }

  async #onToggle({ target }: Event): Promise<void> {
    const list = (target as HTMLElement).closest<HTMLElement>('[data-rest]');
    if (list && (target as HTMLDetailsElement).open) await this.#loadRest([list]);
  }

  /** Opens the group that the address names, or that has the row which it names, and completes an entry that it names. */
  async #openNamed(): Promise<void> {
    const name = decoded(location.hash.slice(1));
    const named = name === '' ? undefined : document.getElementById(name.split('--')[0] ?? '');
    const group = named?.closest('details');
    const list = (group ?? named)?.closest<HTMLElement>('[data-rest]');
    if (!this.contains(group ?? list ?? null)) return;
    // Where the browser goes meanwhile is kept too.
    const hadPlace = hasKeptScroll();
    if (list) await this.#loadRest([list]);
    if (group) group.open = true;
    if (!hadPlace) document.getElementById(name)?.scrollIntoView();
  }

  async #readLog(form: HTMLFormElement): Promise<void> {
    this.#reader = readerStateOf(await readerProgress(), dueDigest.get(), Date.now());
    this.#apply(form, false);
  }

  /** Puts what the address says into the form, and what the form has already into the address. */
  #fill(form: HTMLFormElement, stays: (field: unknown) => boolean = () => false): void {
    let hasStayed = false;
    for (const [name, value] of Object.entries(stateFromAddress(location.search, filterNames))) {
      const field = form.elements.namedItem(name);
      if (stays(field)) {
        hasStayed = true;
        continue;
      }
      if (field instanceof HTMLInputElement) field.value = value;
      if (field instanceof HTMLSelectElement) {
        field.value = value;
        // An unknown value chooses nothing: that would filter everything away.
        if (field.selectedIndex < 0) field.value = '';
      }
    }
    this.#apply(form, hasStayed);
  }

  #apply(form: HTMLFormElement, byReader: boolean): void {
    const state = stateOf(form);
    const rest = this.querySelectorAll<HTMLElement>('[data-rest]');
    if (isFiltering(state) && rest.length > 0 && !this.#rest) {
      this.#rest = 'asked';
      void this.#loadRest(rest).then((isWhole) => {
        this.#rest = isWhole ? undefined : 'failed';
        this.#apply(form, byReader);
      });
    }
    let shown = 0;
    for (const { element, item } of this.#items) {
      element.hidden = !passes(item, state, this.#reader);
      if (!element.hidden) shown += 1;
    }
    for (const selector of ['[data-filter-group]', '[data-filter-section]']) {
      for (const group of this.querySelectorAll<HTMLElement>(selector)) {
        // What it has may stand on another page.
        group.hidden =
          (isFiltering(state) || !group.closest('[data-rest]')) &&
          !this.#items.some(({ element }) => !element.hidden && group.contains(element));
        // What was found is shown; without a filter the reader opens what he wants.
        if (group instanceof HTMLDetailsElement && (byReader || isFiltering(state))) {
          group.open = isFiltering(state) && !group.hidden;
        }
      }
    }
    const words = say.shownOf(shown, this.#items.length, this.dataset['noun'] ?? say.items);
    const output = form.querySelector('output');
    if (output) output.textContent = isFiltering(state) ? words : '';
    if (this.#empty) this.#empty.hidden = shown > 0 || !isFiltering(state);
    if (!byReader) return;
    announce(words);
    const address = addressWith(location.search, state);
    followInAddress(`${location.pathname}${address}${location.hash}`);
  }

  #addEmptyState(form: HTMLFormElement): HTMLElement {
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.className = 'button';
    clear.textContent = say.clear;
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
    empty.append(say.noneFits(this.dataset['noun'] ?? say.items), clear);
    // Behind the list: after a reload Chromium finds the place of a reader again by the order of siblings.
    this.append(empty);
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
  const { text, also = '', topic, difficulty, tags, question } = element.dataset;
  return {
    // In the signs in which it is asked for: "τ²" and "Cohen’s" are found as they stand.
    text: typedText(text ?? `${also} ${element.textContent}`).toLowerCase(),
    topic,
    difficulty,
    tags: (tags ?? '').split(' ').filter(Boolean),
    question,
  };
}

/** The text that a part of an address stands for; what is no UTF-8 stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
