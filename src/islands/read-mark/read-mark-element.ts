import type { ReadMark } from '../../learning/log-entry.ts';
import { newReadMark } from '../../reader/new-read-mark.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';

/** `<read-mark data-question="slug">` around its button: the reader's mark that he has read the question. */
export class ReadMarkElement extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const { question } = this.dataset;
    if (!button || !question) return;
    const { signal } = (this.#connection = new AbortController());
    let last: ReadMark | undefined;
    const show = async () => {
      last = (await readerProgress()).findLast(
        (entry): entry is ReadMark => entry.type === 'read' && entry.question === question,
      );
      button.setAttribute('aria-pressed', String(!!last?.read));
      button.hidden = false;
    };
    button.addEventListener(
      'click',
      () => void readerLog.append(newReadMark(question, !last?.read, last?.at)),
      { signal },
    );
    signal.addEventListener('abort', readerLog.subscribe(show));
    void show();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}
