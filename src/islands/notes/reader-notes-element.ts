import { base } from '../../base-url.ts';
import type { Catalogue } from '../../learning/catalogue.ts';
import { keptOf, type Kept } from '../../learning/notes.ts';
import { loadCatalogue } from '../../reader/catalogue.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { download } from '../backup/download.ts';
import { focusInView } from '../dom/focus.ts';
import { html, nothing, render, type TemplateResult } from '../dom/html.ts';
import { fileOfDay } from '../words/file-of-day.ts';
import { nameOf, type ShownNote } from './note-names.ts';
import { notesFile } from './notes-file.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/notes.ts';

/** `<reader-notes>`: everything that the reader wrote and marked, in the order of the syllabus. */
export class ReaderNotesElement extends HTMLElement {
  #connection: AbortController | undefined;
  #shown: readonly ShownNote[] | undefined;
  #trouble = '';

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#read()),
    );
    void this.#read();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #read(): Promise<void> {
    try {
      const log = await readerProgress();
      const kept = keptOf(log);
      const catalogue = await loadCatalogue(log, { topics: kept.size > 0 ? 'all' : [] });
      this.#shown = inOrder(kept.values(), catalogue, this.#shown ?? []);
      this.#trouble = '';
    } catch (error) {
      this.#trouble = say.notLoaded((error as Error).message);
    }
    this.#render();
  }

  /** The button that was pressed is gone once the names are there. */
  async #retry(): Promise<void> {
    await this.#read();
    const first = this.querySelector<HTMLElement>('button, [tabindex="-1"]');
    if (this.#trouble === '' && first) focusInView(first);
  }

  #render(): void {
    render(this.#view(), this);
  }

  #view(): TemplateResult | typeof nothing {
    if (this.#trouble) {
      return html`<p role="status">${this.#trouble}</p>
        <p class="notes-actions">
          <button type="button" @click=${() => void this.#retry()}>${say.tryAgain}</button>
        </p>`;
    }
    const shown = this.#shown;
    if (!shown) return html`<p role="status">${say.loading}</p>`;
    if (shown.length === 0) return html`<p tabindex="-1">${say.none}</p>`;
    return html`<p class="notes-actions">
        <button
          type="button"
          @click=${() =>
            download(
              fileOfDay('md', Date.now(), 'notes'),
              notesFile(shown, location.origin + base),
              'text/markdown',
            )}
        >
          ${say.save}
        </button>
      </p>
      <ol class="notes-list">
        ${shown.map((one) => this.#entry(one))}
      </ol>`;
  }

  #entry({ about, question, item, at, text }: ShownNote): TemplateResult {
    const name = nameOf(question, about, item);
    const when = new Date(at);
    return html`<li>
      <h2>
        ${question ? html`<a href="${base}${question.path}${item && `#${item}`}">${name}</a>` : name}
      </h2>
      <p class="notes-when">
        ${say.changed}
        <time datetime=${when.toISOString()}>${when.toLocaleDateString(locale)}</time
        >${question ? nothing : html` ${say.gone}`}
      </p>
      <note-tools data-about=${about} data-name=${name} data-open></note-tools>
      <p class="notes-printed" dir="auto" .textContent=${text}></p>
    </li>`;
  }
}

/** In the order of the syllabus; what was shown before stays while the page is open, since it may be emptied by mistake. */
function inOrder(
  kept: Iterable<Kept>,
  { questions }: Catalogue,
  before: readonly ShownNote[],
): ShownNote[] {
  const place = new Map(questions.map((question, index) => [question.slug, { question, index }]));
  const now = [...kept].map((one): ShownNote => {
    const [slug = '', item = ''] = one.about.split('#');
    return { ...one, question: place.get(slug)?.question, item };
  });
  const emptied = before
    .filter(({ about }) => now.every((one) => one.about !== about))
    .map((one) => ({ ...one, text: '', isMarked: false }));
  const indexOf = ({ question }: ShownNote) => place.get(question?.slug ?? '')?.index ?? Infinity;
  return [...now, ...emptied].sort(
    (a, b) => indexOf(a) - indexOf(b) || (a.about > b.about ? 1 : -1),
  );
}
