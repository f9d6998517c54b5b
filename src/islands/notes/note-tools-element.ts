import { keptOf, longestNote, type Kept } from '../../learning/notes.ts';
import { appendNewest } from '../../reader/append-newest.ts';
import { newBookmark, newNote } from '../../reader/new-entry.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { element } from '../dom/element.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { forgetDraft, keepDraft } from './note-drafts.ts';
import * as say from '#strings/notes.ts';

/** So long after the last key a note goes into the log, in ms: each of its states is an entry. */
const pause = 2000;

/** Worked out once for all that stand on a page. */
const folds = new WeakMap<readonly unknown[], ReadonlyMap<string, Kept>>();

/**
 * `<note-tools data-about="slug" data-name="…">`: a bookmark and a note on a question, or, with `slug#item`, on an item. With
 * `data-open` the note is open from the beginning.
 */
export class NoteToolsElement extends HTMLElement {
  #connection: AbortController | undefined;
  #mark = element('button', { type: 'button', className: 'note-mark' });
  #open = element('button', { type: 'button', className: 'note-open' });
  #field = element('textarea', { rows: 4, dir: 'auto', maxLength: longestNote });
  #panel = element('div', { className: 'note-panel', hidden: true });
  #said = element('p', { className: 'note-said' });
  #kept: Kept | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is typed and not in the log yet. */
  #typed: string | undefined;

  connectedCallback(): void {
    if (!this.hasChildNodes()) this.#build();
    prepareLiveRegion();
    const { signal } = (this.#connection = new AbortController());
    this.#mark.addEventListener('click', () => this.#turnMark(), { signal });
    this.#open.addEventListener('click', () => this.#turnNote(), { signal });
    this.#field.addEventListener('input', () => this.#type(), { signal });
    this.#field.addEventListener('blur', () => void this.#save(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && void this.#save(),
      { signal },
    );
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#read()),
    );
    void this.#read();
  }

  disconnectedCallback(): void {
    void this.#save();
    this.#connection?.abort();
  }

  get #about(): string {
    return this.dataset['about'] ?? '';
  }

  #build(): void {
    const name = this.dataset['name'] ?? '';
    const about = element('span', { className: 'sr-only', textContent: say.noteOn(name) });
    const label = element('label', {}, say.yourNoteStays, about, this.#field);
    this.#panel.append(label, this.#said);
    this.#panel.hidden = !('open' in this.dataset);
    this.#open.hidden = 'open' in this.dataset;
    this.append(element('div', { className: 'note-buttons' }, this.#mark, this.#open), this.#panel);
  }

  async #read(): Promise<void> {
    const log = await readerProgress();
    const fold = folds.get(log) ?? keptOf(log);
    folds.set(log, fold);
    this.#kept = fold.get(this.#about);
    // What another tab wrote meanwhile does not run over what is typed here.
    if (this.#typed === undefined) this.#field.value = this.#kept?.text ?? '';
    this.#show();
  }

  #show(): void {
    const isMarked = this.#kept?.isMarked ?? false;
    const hasNote = this.#field.value.trim() !== '';
    this.#mark.textContent = say.bookmark;
    this.#mark.setAttribute('aria-pressed', String(isMarked));
    this.#open.textContent = hasNote ? say.yourNote : say.addNote;
    this.#open.setAttribute('aria-expanded', String(!this.#panel.hidden));
  }

  #turnMark(): void {
    const on = !(this.#kept?.isMarked ?? false);
    void appendNewest(newBookmark(this.#about, on));
    announce(on ? say.marked : say.unmarked);
  }

  #turnNote(): void {
    this.#panel.hidden = !this.#panel.hidden;
    this.#show();
    if (!this.#panel.hidden) this.#field.focus();
  }

  #type(): void {
    this.#typed = this.#field.value;
    keepDraft(this.#about, this.#typed);
    this.#said.textContent = '';
    // An update in another tab waits until it is kept.
    this.toggleAttribute('data-begun', true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), pause);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.#typed;
    if (text === undefined) return;
    this.#typed = undefined;
    if (text !== (this.#kept?.text ?? '')) {
      const saved = await appendNewest(newNote(this.#about, text));
      // A failure is told by the notice that tells of the whole log; nothing is called kept that is not.
      this.#said.textContent = saved === 'saved' ? say.kept : '';
      if (saved !== 'saved') return;
    }
    // The reader may have gone on typing meanwhile.
    if (this.#typed !== undefined) return;
    forgetDraft(this.#about);
    this.removeAttribute('data-begun');
  }
}
