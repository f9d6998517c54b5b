import { render } from '../dom/html.ts';
import type { Grade } from '../../learning/grade.ts';
import type { Rehearsal, Review } from '../../learning/log-entry.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { asReview, recallItem } from '../../learning/recall.ts';
import { appendAnswers } from '../../reader/append-answers.ts';
import { appendNewest } from '../../reader/append-newest.ts';
import { onNewDay } from '../../reader/new-day.ts';
import { newMiss, newRegrade, newRehearsal, newSetting } from '../../reader/new-entry.ts';
import { onNewProgress } from '../../reader/new-progress.ts';
import { readerLog } from '../../reader/reader-log.ts';
import { followInAddress, onOtherQuery } from '../dom/address-bar.ts';
import { addressWith } from '../dom/address-state.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { dropSecondClicks } from '../dom/second-click.ts';
import type { QuizAnswered } from '../quiz-card/quiz-card-element.ts';
import { forgetBegun } from '../recall-card/begun-recall.ts';
import type { RecallTicked } from '../recall-card/recall-card-element.ts';
import { addressChoice } from './address-choice.ts';
import { focusItem } from './focus-item.ts';
import { pressOf } from './practice-keys.ts';
import { PracticeSession } from './practice-session.ts';
import { answeredWith } from './session-answer.ts';
import { sessionCard } from './session-card.ts';
import type { SessionChoice } from './session-choices.ts';
import { sessionView, type Answered } from './session-view.ts';
import * as say from '#strings/practice.ts';

/**
 * What a new item moves: the focus after an answer, Continue or Undo; nothing but the item after a choice; and nothing
 * that is worth a word when the page begins.
 */
type Moves = 'focus' | 'nothing' | 'first';

/** `<practice-session>`: one item after the other, as the schedule has it. */
export class PracticeSessionElement extends HTMLElement {
  readonly #session = new PracticeSession();
  #connection: AbortController | undefined;
  #card: HTMLElement | undefined;
  #trouble = '';
  #answered: Answered | undefined;
  /** When the item on the screen was shown, by the page's own clock, in ms. */
  #begun = 0;
  #showsKeys = false;
  /** Up to the first item nothing is said to be done. */
  #hasBegun = false;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    prepareLiveRegion();
    dropSecondClicks(this, signal);
    this.addEventListener('quiz-answered', (event) => this.#onAnswer(event), { signal });
    this.addEventListener('quiz-shown', () => this.#onShown(), { signal });
    this.addEventListener('recall-ticked', (event) => this.#onTicks(event), { signal });
    this.addEventListener('keydown', (event) => this.#press(event), { signal });
    onOtherQuery(() => void this.#begin(), signal);
    onNewProgress(
      () => this.#session.state?.log,
      () => void this.#refresh(),
      signal,
    );
    onNewDay(() => void this.#beginDay(), signal);
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #begin(): Promise<void> {
    this.#session.choice = addressChoice(location.search);
    const item = this.#session.open();
    await this.#refresh();
    if (this.#session.state) await this.#next(item, 'first');
  }

  /** An answer that is begun or given stays on the screen. */
  async #beginDay(): Promise<void> {
    this.#session.beginDay();
    await this.#refresh();
    const isBusy = this.#answered || this.querySelector('[data-begun]');
    if (this.#session.state && !isBusy) await this.#next(this.#session.item, 'nothing');
  }

  async #refresh(): Promise<void> {
    try {
      await this.#session.refresh();
    } catch (error) {
      this.#trouble = say.listNotLoaded((error as Error).message);
    }
    this.#render();
  }

  /** Shows the next item, or a certain one while it is still worth asking. */
  async #next(wanted?: ItemId, moves: Moves = 'focus'): Promise<void> {
    const item = this.#session.next(wanted);
    if (item === this.#session.item && this.#card && moves === 'nothing') this.#render();
    else await this.#show(item, moves);
    this.#session.preload();
  }

  async #show(item: ItemId | undefined, moves: Moves = 'focus'): Promise<void> {
    const session = this.#session;
    session.ask(item);
    this.#card = undefined;
    this.#answered = undefined;
    this.#trouble = '';
    const { entry } = session;
    if (entry) {
      try {
        const card = await sessionCard(
          entry,
          session.state?.states.get(entry.item.id)?.reviews ?? 0,
        );
        if (session.item !== item) return;
        this.#card = card;
        this.#begun = performance.now();
      } catch (error) {
        this.#trouble = say.itemNotLoaded((error as Error).message);
      }
    }
    this.#hasBegun = true;
    this.#render();
    if (moves === 'focus') focusItem(this, this.#card);
    if (entry && moves !== 'first') announce(say.nextItem(entry.question.shortTitle));
  }

  #onAnswer(event: Event): void {
    const { review } = (event as CustomEvent<QuizAnswered>).detail;
    if (review.retry || review.item !== this.#session.item) return;
    this.#session.give(review.id);
    this.#grade(review);
  }

  /** Who has the answer shown did not know it: it comes back. */
  #onShown(): void {
    const { item } = this.#session;
    if (item === undefined || this.#answered) return;
    const miss = newMiss(item, performance.now() - this.#begun);
    void appendAnswers(miss);
    this.#session.give(miss.id);
    this.#grade(miss);
  }

  /** What is ticked goes into the log when the reader has said how it went. */
  #onTicks(event: Event): void {
    const { question, covered, points, note } = (event as CustomEvent<RecallTicked>).detail;
    if (this.#session.item !== recallItem(question)) return;
    const took = performance.now() - this.#begun;
    const rehearsal = newRehearsal(question, covered, points, took, note);
    this.#grade(asReview(rehearsal)!, rehearsal);
  }

  #grade(review: Review, rehearsal?: Rehearsal): void {
    this.#answered = answeredWith(review, rehearsal, this.#session.state!);
    this.#render();
  }

  async #continue(grade: Grade): Promise<void> {
    const answered = this.#answered;
    if (!answered) return;
    this.#answered = undefined;
    const { review, rehearsal, grades } = answered;
    if (rehearsal) {
      void appendAnswers(rehearsal);
      this.#session.give(rehearsal.id);
      forgetBegun(rehearsal.question);
    }
    if (grade !== review.grade && grades.includes(grade)) {
      void readerLog.append(newRegrade(review.id, grade));
    }
    await this.#refresh();
    await this.#next();
  }

  async #undo(): Promise<void> {
    const undone = this.#session.undo();
    if (!undone) return;
    await this.#refresh();
    await this.#show(undone.item);
    announce(say.takenBack);
  }

  #press(event: KeyboardEvent): void {
    const press = pressOf(event, this.#answered?.grades ?? []);
    if (!press) return;
    if (press === 'go-on') void this.#continue(this.#answered!.review.grade);
    else if (press === 'undo') void this.#undo();
    else if (press === 'list-keys') {
      this.#showsKeys = !this.#showsKeys;
      this.#render();
    } else void this.#continue(press.grade);
    event.preventDefault();
  }

  #choose(choice: SessionChoice): void {
    this.#session.choice = choice;
    followInAddress(`${location.pathname}${addressWith(location.search, choice)}`);
    void this.#replan();
  }

  /** After a choice: what is on the screen stays while it fits, and so does the focus. */
  async #replan(): Promise<void> {
    await this.#refresh();
    if (this.#answered) this.#render();
    else await this.#next(this.#session.item, 'nothing');
  }

  #render(): void {
    const session = this.#session;
    const state = this.#hasBegun ? session.state : undefined;
    render(
      sessionView({
        state,
        plan: state && session.plan,
        report: session.report,
        canUndo: session.last !== undefined,
        choice: session.choice,
        item: state && session.entry,
        card: this.#card,
        trouble: this.#trouble,
        answered: this.#answered,
        showsKeys: this.#showsKeys,
        events: {
          choose: (choice) => this.#choose(choice),
          set: async (name, value) => {
            await appendNewest(newSetting(name, value));
            await this.#replan();
          },
          continue: (grade) => void this.#continue(grade),
          undo: () => void this.#undo(),
          retry: () =>
            void (state
              ? this.#show(session.item)
              : this.#begin().then(() => focusItem(this, this.#card))),
          skip: () => void this.#next(),
          more: () => {
            session.addMore();
            void this.#refresh().then(() => this.#next());
          },
          ahead: () => {
            session.practiseAhead();
            void this.#next();
          },
        },
      }),
      this,
    );
  }
}
