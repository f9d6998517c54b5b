import { mark, type Result } from '../../learning/grade.ts';
import type { QuizItem } from '../../learning/quiz-item.ts';
import type { Review } from '../../learning/log-entry.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { newReview } from '../../reader/new-entry.ts';
import { lastReviewOf, readerLog } from '../../reader/reader-log.ts';
import { singleKeysAreOn } from '../dom/single-keys.ts';
import { controlsOf, hasKind, type Controls } from './controls.ts';
import { clearFeedback, marked, showFeedback, showSolution } from './feedback.ts';
import { addFrame, type Frame } from './frame.ts';
import { lastTimeWords } from './last-time.ts';
import { loadNear } from './load-near.ts';
import { readItem } from './read-item.ts';
import { summary, verdicts } from './verdicts.ts';

/** The detail of the bubbling event `quiz-answered`. */
export interface QuizAnswered {
  readonly item: QuizItem;
  readonly result: Result;
  /** What was written to the log. */
  readonly review: Review;
}

interface Card extends Frame {
  readonly item: QuizItem;
  readonly controls: Controls;
}

/** `<quiz-card>`: brings the static markup of a quiz item to life. */
export class QuizCardElement extends HTMLElement {
  #connection: AbortController | undefined;
  #card: Card | undefined;
  #hasSeenAnswer = false;
  #begun = 0;

  connectedCallback(): void {
    if (!hasKind(this)) {
      void this.#connectLater();
      return;
    }
    const card = (this.#card ??= this.#upgrade());
    if (!card) return;
    prepareLiveRegion();
    const { signal } = (this.#connection = new AbortController());
    const begin = () => {
      this.#begun ||= performance.now();
    };
    const showLast = async () => {
      const review = await lastReviewOf(card.item.id);
      card.last.textContent = review ? lastTimeWords(review, Date.now()) : '';
    };
    this.addEventListener('focusin', begin, { signal });
    this.addEventListener('pointerdown', begin, { signal });
    this.addEventListener('keydown', (event) => this.#press(card, event), { signal });
    signal.addEventListener('abort', readerLog.subscribe(showLast));
    void showLast();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #connectLater(): Promise<void> {
    try {
      await loadNear(this);
    } catch {
      return; // It stays readable; the next visit tries again.
    }
    if (this.isConnected && hasKind(this)) this.connectedCallback();
  }

  /** Where the markup is not whole, it stays the static text that it is. */
  #upgrade(): Card | undefined {
    const item = readItem(this);
    const frame = item && addFrame(this);
    if (!frame) return undefined;
    const card = { item, controls: controlsOf(this), ...frame };
    frame.keys.textContent = `Keys: ${card.controls.keys}`;
    frame.check.onclick = () => this.#check(card);
    frame.show.onclick = () => {
      if (!this.#hasSeenAnswer)
        this.dispatchEvent(new CustomEvent('quiz-shown', { bubbles: true }));
      this.#hasSeenAnswer = true;
      showAnswer(card, !card.details.open);
    };
    frame.again.onclick = () => this.#tryAgain(card);
    this.dataset['live'] = '';
    return card;
  }

  #press(card: Card, event: KeyboardEvent): void {
    if (card.fieldset.disabled || event.ctrlKey || event.metaKey) return;
    if (/^\d$/.test(event.key) && !singleKeysAreOn()) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.#check(card);
    else if (!card.controls.press(event)) return;
    event.preventDefault();
  }

  #check(card: Card): void {
    const { item, controls, verdict } = card;
    const answer = controls.answer();
    card.hint.textContent = answer ? '' : controls.missing;
    if (!answer) {
      announce(controls.missing);
      return;
    }
    const result = mark(item, answer);
    const retry = this.#hasSeenAnswer;
    this.#hasSeenAnswer = true;
    showFeedback(this, verdicts(item, answer, result));
    if (item.kind === 'calculation') showSolution(this);
    verdict.replaceChildren(...marked(result.right, summary(item, result)));
    verdict.dataset['right'] = String(result.right);
    setAnswered(card, true);
    verdict.focus();
    announce(result.right ? 'Right.' : 'Wrong.');
    const took = performance.now() - this.#begun;
    const review = newReview(item.id, answer, result, took, retry);
    void readerLog.append(review);
    const detail: QuizAnswered = { item, result, review };
    this.dispatchEvent(new CustomEvent('quiz-answered', { bubbles: true, detail }));
  }

  #tryAgain(card: Card): void {
    this.#begun = 0;
    setAnswered(card, false);
    card.controls.clear();
    clearFeedback(this);
    card.fieldset.querySelector<HTMLElement>('input, button')?.focus();
  }
}

function setAnswered(card: Card, answered: boolean): void {
  showAnswer(card, false);
  card.fieldset.disabled = answered;
  card.verdict.hidden = card.again.hidden = !answered;
  card.check.hidden = card.show.hidden = card.keys.hidden = answered;
}

/** To read the answer counts as no answer. */
function showAnswer({ details, show }: Card, shown: boolean): void {
  details.hidden = !shown;
  details.open = shown;
  show.ariaExpanded = String(shown);
}
