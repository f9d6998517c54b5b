import { readQuestions } from '../../learning/review-log.ts';
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
    const show = async () => {
      const isRead = readQuestions(await readerProgress()).has(question);
      button.setAttribute('aria-pressed', String(isRead));
      button.hidden = false;
    };
    button.addEventListener(
      'click',
      () =>
        void readerLog.append(
          newReadMark(question, button.getAttribute('aria-pressed') !== 'true'),
        ),
      { signal },
    );
    signal.addEventListener('abort', readerLog.subscribe(show));
    void show();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}
