import type { Result } from '../../learning/grade.ts';
import { mark } from '../../learning/mark.ts';
import type { QuizItem } from '../../learning/quiz-item.ts';
import type { Review } from '../../learning/log-entry.ts';
import { digitOf, isComposed } from '../dom/keys.ts';
import { released } from '../dom/released.ts';
import { keepPlace } from './keep-place.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { appendAnswers } from '../../reader/append-answers.ts';
import { newConfidence, newPretest, newReview } from '../../reader/new-entry.ts';
import { askIfWanted, confidenceOf } from './confidence.ts';
import { readerLog } from '../../reader/reader-log.ts';
import { singleKeysAreOn } from '../dom/single-keys.ts';
import { kindOf, type CardKind } from './card-kind.ts';
import type { Controls } from './controls.ts';
import { clearFeedback, marked, showFeedback } from './feedback.ts';
import { addFrame, type Frame } from './frame.ts';
import { lastWordsOn } from './last-words.ts';
import { loadNear } from './load-kind.ts';
import './kinds/kinds.ts';
import * as say from '#strings/quiz-card.ts';

/** The detail of the bubbling event `quiz-answered`. */
export interface QuizAnswered {
  readonly item: QuizItem;
  readonly result: Result;
  /** What was written to the log, with the time of the clock: see `afterReset()`. */
  readonly review: Review;
}

interface Card extends Frame {
  item: QuizItem;
  readonly kind: CardKind;
  readonly controls: Controls;
}

/** `<quiz-card>`: brings the static markup of a quiz item to life. */
export class QuizCardElement extends HTMLElement {
  #connection: AbortController | undefined;
  #card: Card | undefined;
  #hasSeenAnswer = false;
  /** How often the item was asked before. */
  #turn = 0;
  #begun = 0;

  connectedCallback(): void {
    if (!kindOf(this)) {
      void this.#connectLater();
      return;
    }
    if (!this.#card) keepPlace(this, () => (this.#card = this.#upgrade()));
    const card = this.#card;
    if (!card) return;
    prepareLiveRegion();
    const { signal } = (this.#connection = new AbortController());
    const begin = () => {
      this.#begun ||= performance.now();
    };
    const showLast = async () => {
      card.last.textContent = await lastWordsOn(card.item.id);
    };
    this.addEventListener('focusin', begin, { signal });
    this.addEventListener('pointerdown', begin, { signal });
    this.addEventListener('keydown', (event) => this.#press(card, event), { signal });
    // An update in another tab waits for an answer that is begun, of whatever kind: chosen, typed, or moved.
    const change = () => this.toggleAttribute('data-begun', !card.check.hidden);
    for (const type of ['input', 'change']) this.addEventListener(type, change, { signal });
    this.addEventListener(
      'click',
      ({ target }) => {
        if ((target as Element).closest('fieldset button')) change();
      },
      { signal },
    );
    signal.addEventListener('abort', readerLog.subscribe(showLast));
    void showLast();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #connectLater(): Promise<void> {
    try {
      await loadNear(this);
      await released();
    } catch {
      return; // It stays readable; the next visit tries again.
    }
    if (this.isConnected && kindOf(this)) this.connectedCallback();
  }

  /** Where the markup is not whole, it stays the static text that it is. */
  #upgrade(): Card | undefined {
    const kind = kindOf(this);
    const id = this.dataset['item'];
    const item = id ? kind?.read(this, id) : undefined;
    const frame = item && addFrame(this);
    if (!kind || !frame) return undefined;
    const card = { item, kind, controls: kind.controls(this), ...frame };
    // What the reader ticks before the card comes to life is his answer of now.
    if (isShownAgain() && !this.contains(document.activeElement)) card.controls.clear();
    // A session says it; on its page an item is asked as it stands there.
    this.#turn = Number(this.dataset['turn'] ?? 0);
    if (this.#turn > 0) this.#renew(card);
    nameCheck(card);
    frame.keys.textContent = say.keys(card.controls.keys);
    frame.check.onclick = () => this.#check(card);
    frame.show.onclick = () => {
      if (!this.#hasSeenAnswer)
        this.dispatchEvent(new CustomEvent('quiz-shown', { bubbles: true }));
      this.#hasSeenAnswer = true;
      showAnswer(card, !card.details.open);
    };
    frame.again.onclick = () => this.#tryAgain(card);
    this.dataset['live'] = '';
    void askIfWanted(this);
    return card;
  }

  #press(card: Card, event: KeyboardEvent): void {
    if (card.check.hidden || event.ctrlKey || event.metaKey || isComposed(event)) return;
    if (digitOf(event) !== '' && !singleKeysAreOn()) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.#check(card);
    else if (!card.controls.press(event)) return;
    else this.toggleAttribute('data-begun', true);
    event.preventDefault();
  }

  #check(card: Card): void {
    const { item, kind, controls, verdict } = card;
    if (controls.advance?.()) {
      card.hint.textContent = '';
      nameCheck(card);
      return;
    }
    const answer = controls.answer();
    card.hint.textContent = answer ? '' : controls.missing;
    if (!answer) {
      announce(controls.missing);
      return;
    }
    const result = mark(item, answer);
    const retry = this.#hasSeenAnswer;
    this.#hasSeenAnswer = true;
    const verdicts = kind.verdicts(item, answer, result);
    showFeedback(this, verdicts);
    kind.explain?.(this, verdicts);
    const word = `${result.right ? say.right : say.wrong}.`;
    const words = `${word} ${kind.summary(item, answer, result)}`.trim();
    verdict.replaceChildren(...marked(result.right, words));
    verdict.dataset['right'] = String(result.right);
    setAnswered(this, card, true);
    this.removeAttribute('data-begun');
    verdict.focus();
    announce(word);
    const took = performance.now() - this.#begun;
    const review = newReview(item.id, answer, result, took, retry);
    const level = retry ? undefined : confidenceOf(this);
    if ('pretest' in this.dataset) void readerLog.append(newPretest(item.id, result.right));
    else void appendAnswers(review, ...(level ? [newConfidence(review.id, level)] : []));
    const detail: QuizAnswered = { item, result, review };
    this.dispatchEvent(new CustomEvent('quiz-answered', { bubbles: true, detail }));
  }

  /** Asks in another way. What is asked may be other parts than before. */
  #renew(card: Card): void {
    card.controls.renew(this.#turn);
    card.item = card.kind.read(this, card.item.id) ?? card.item;
  }

  #tryAgain(card: Card): void {
    this.#begun = 0;
    this.querySelector('.quiz-confidence')?.remove();
    setAnswered(this, card, false);
    card.controls.clear();
    clearFeedback(this);
    this.#turn += 1;
    this.#renew(card);
    nameCheck(card);
    this.querySelector<HTMLElement>('fieldset :is(input, button)')?.focus();
  }
}

/** Whether the page was left and is back, as after a reload: Firefox then ticks what was ticked, an answer too. */
function isShownAgain(): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page !== undefined && page.type !== 'navigate';
}

function nameCheck({ check, controls }: Card): void {
  check.textContent = controls.check ?? say.check;
}

function setAnswered(element: HTMLElement, card: Card, answered: boolean): void {
  showAnswer(card, false);
  for (const fieldset of element.querySelectorAll('fieldset')) fieldset.disabled = answered;
  card.verdict.hidden = card.again.hidden = !answered;
  card.check.hidden = card.show.hidden = card.keys.hidden = answered;
}

/** To read the answer counts as no answer. */
function showAnswer({ details, show }: Card, shown: boolean): void {
  details.hidden = !shown;
  details.open = shown;
  show.setAttribute('aria-expanded', String(shown));
}
