import { render } from '../dom/html.ts';
import type { Grade } from '../../learning/grade.ts';
import { startOfDay } from '../../learning/local-day.ts';
import type { Rehearsal, Review } from '../../learning/log-entry.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { questionOf } from '../../learning/quiz-item.ts';
import type { SessionPlan } from '../../learning/session-plan.ts';
import { settingsOf } from '../../learning/settings.ts';
import { addressWith } from '../dom/address-state.ts';
import { followInAddress, onOtherQuery } from '../dom/address-bar.ts';
import { focusInView } from '../dom/focus.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { appendNewest } from '../../reader/append-newest.ts';
import { onNewDay } from '../../reader/new-day.ts';
import { onNewProgress } from '../../reader/new-progress.ts';
import { newMiss, newRegrade, newRehearsal, newSetting, newUndo } from '../../reader/new-entry.ts';
import type { QuizAnswered } from '../quiz-card/quiz-card-element.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { keepDueDigest } from '../../reader/keep-due-digest.ts';
import { loadCatalogue, loadTopics } from '../../reader/catalogue.ts';
import { practiceStateOf, type PracticeState } from '../../learning/practice-state.ts';
import { preload } from '../../reader/question-parts.ts';
import { asReview, recallItem } from '../../learning/recall.ts';
import { begunAgain, forgetBegun, keepBegun } from '../recall-card/begun-recall.ts';
import type { RecallTicked } from '../recall-card/recall-card-element.ts';
import { addressChoice } from './address-choice.ts';
import { sessionCard } from './session-card.ts';
import { plannedSession } from './planned-session.ts';
import { pressOf } from './practice-keys.ts';
import { answeredWith } from './session-answer.ts';
import { keptSession, withGiven } from './kept-session.ts';
import { wantedTopics } from './wanted-topics.ts';
import type { SessionChoice } from './session-choices.ts';
import { lastAnswer, sessionReportOf } from '../../learning/session-report.ts';
import { sessionView, type Answered } from './session-view.ts';
import * as say from '#strings/practice.ts';

/** As many new items as are added when the reader asks for more. */
const more = 10;

/**
 * What a new item moves: the focus after an answer, Continue or Undo; nothing but the item after a choice; and nothing
 * that is worth a word when the page begins.
 */
type Moves = 'focus' | 'nothing' | 'first';

/** `<practice-session>`: one item after the other, as the schedule has it. */
export class PracticeSessionElement extends HTMLElement {
  #connection: AbortController | undefined;
  #state: PracticeState | undefined;
  #choice: SessionChoice = { topic: '', difficulty: '', kind: '', question: '' };
  #started = 0;
  #item: ItemId | undefined;
  #given: readonly string[] = [];
  #card: HTMLElement | undefined;
  #trouble = '';
  #answered: Answered | undefined;
  #begun = 0;
  #extra = 0;
  #ahead: number | undefined;
  #showsKeys = false;
  /** Up to the first item nothing is said to be done. */
  #hasBegun = false;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    prepareLiveRegion();
    this.addEventListener('quiz-answered', (event) => this.#onAnswer(event), { signal });
    this.addEventListener('quiz-shown', () => this.#onShown(), { signal });
    this.addEventListener('recall-ticked', (event) => this.#onTicks(event), { signal });
    this.addEventListener('keydown', (event) => this.#press(event), { signal });
    onOtherQuery(() => void this.#begin(), signal);
    onNewProgress(
      () => this.#state?.log,
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
    this.#choice = addressChoice(location.search);
    const now = Date.now();
    const before = keptSession.get();
    const isToday = before && before.started >= startOfDay(now) && before.started <= now;
    this.#started = isToday ? before.started : now;
    this.#given = isToday ? before.given : [];
    await this.#refresh();
    if (this.#state) await this.#next(isToday ? before.item : undefined, 'first');
  }

  /** Other items are due, and what is done counts anew. An answer that is begun or given stays on the screen. */
  async #beginDay(): Promise<void> {
    this.#started = Date.now();
    this.#given = [];
    this.#extra = 0;
    this.#ahead = undefined;
    await this.#refresh();
    const isBusy = this.#answered || this.querySelector('[data-begun]');
    if (this.#state && !isBusy) await this.#next(this.#item, 'nothing');
  }

  /** Folds the log again. What is on the screen stays: another tab may have answered meanwhile. */
  async #refresh(): Promise<void> {
    try {
      // Side by side: a large log takes its time.
      const [log, topics] = await Promise.all([readerProgress(), loadTopics()]);
      const room = settingsOf(log).newPerDay + this.#extra;
      const wanted = wantedTopics(topics, this.#choice, room);
      const catalogue = await loadCatalogue(log, wanted);
      this.#state = practiceStateOf(catalogue, log, Date.now());
      keepDueDigest(this.#state);
    } catch (error) {
      this.#trouble = say.listNotLoaded((error as Error).message);
    }
    this.#render();
  }

  #plan(after?: string): SessionPlan {
    const asked = { after, extra: this.#extra, ahead: this.#ahead };
    return plannedSession(this.#state!, this.#choice, asked);
  }

  /** Shows the next item, or a certain one while it is still worth asking. */
  async #next(wanted?: ItemId, moves: Moves = 'focus'): Promise<void> {
    const after = this.#item === undefined ? undefined : questionOf(this.#item);
    const { queue } = this.#plan(after);
    const item = wanted !== undefined && queue.includes(wanted) ? wanted : queue[0];
    if (item === this.#item && this.#card && moves === 'nothing') this.#render();
    else await this.#show(item, moves);
    const following = this.#state?.items.get(queue.find((id) => id !== item) ?? '')?.question;
    if (following) preload(following);
  }

  async #show(item: ItemId | undefined, moves: Moves = 'focus'): Promise<void> {
    this.#item = item;
    this.#card = undefined;
    this.#answered = undefined;
    this.#trouble = '';
    this.#keep();
    const entry = item === undefined ? undefined : this.#state?.items.get(item);
    if (entry) {
      try {
        const card = await sessionCard(entry, this.#state?.states.get(entry.item.id)?.reviews ?? 0);
        if (this.#item !== item) return;
        this.#card = card;
        this.#begun = performance.now();
      } catch (error) {
        this.#trouble = say.itemNotLoaded((error as Error).message);
      }
    }
    this.#hasBegun = true;
    this.#render();
    if (moves === 'focus') this.#focus();
    if (entry && moves !== 'first') announce(say.nextItem(entry.question.shortTitle));
  }

  /** The focus goes to the item, and its beginning into view; to the heading where there is none. */
  #focus(): void {
    const target =
      this.#card?.querySelector<HTMLElement>(
        '.recall-question, input, .quiz-moves button, button',
      ) ?? this.querySelector<HTMLElement>('[tabindex="-1"]');
    if (target) focusInView(target, this.querySelector<HTMLElement>('.practice-item') ?? target);
  }

  /** A reload goes on here. */
  #keep(): void {
    const item = this.#item;
    const session = { started: this.#started, given: this.#given };
    keptSession.set(item === undefined ? undefined : { ...session, item });
  }

  /** It can be undone, also after a reload. */
  #give(answer: string): void {
    this.#given = withGiven(this.#given, answer);
    this.#keep();
  }

  #onAnswer(event: Event): void {
    const { review } = (event as CustomEvent<QuizAnswered>).detail;
    if (review.retry || review.item !== this.#item) return;
    this.#give(review.id);
    this.#grade(review);
  }

  /** Who has the answer shown did not know it: it comes back. */
  #onShown(): void {
    if (this.#item === undefined || this.#answered) return;
    const miss = newMiss(this.#item, performance.now() - this.#begun);
    void readerLog.append(miss);
    this.#give(miss.id);
    this.#grade(miss);
  }

  /** What is ticked goes into the log when the reader has said how it went. */
  #onTicks(event: Event): void {
    const { question, covered, points, note } = (event as CustomEvent<RecallTicked>).detail;
    if (this.#item !== recallItem(question)) return;
    const took = performance.now() - this.#begun;
    const rehearsal = newRehearsal(question, covered, points, took, note);
    this.#grade(asReview(rehearsal)!, rehearsal);
  }

  #grade(review: Review, rehearsal?: Rehearsal): void {
    this.#answered = answeredWith(review, rehearsal, this.#state!);
    this.#render();
  }

  async #continue(grade: Grade): Promise<void> {
    const answered = this.#answered;
    if (!answered) return;
    this.#answered = undefined;
    const { review, rehearsal, grades } = answered;
    if (rehearsal) {
      void readerLog.append(rehearsal);
      this.#give(rehearsal.id);
      forgetBegun(rehearsal.question);
    }
    if (grade !== review.grade && grades.includes(grade)) {
      void readerLog.append(newRegrade(review.id, grade));
    }
    await this.#refresh();
    await this.#next();
  }

  #last(): Review | undefined {
    return lastAnswer(this.#state?.log ?? [], this.#given);
  }

  async #undo(): Promise<void> {
    const last = this.#last();
    if (!last) return;
    // Who undoes an answer in his own words corrects it: it is not to be written again.
    const rehearsal = this.#state?.log.find(({ id }) => id === last.id);
    if (rehearsal?.type === 'rehearsal') keepBegun(begunAgain(rehearsal));
    void readerLog.append(newUndo(last.id));
    await this.#refresh();
    await this.#show(last.item);
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
    this.#choice = choice;
    followInAddress(`${location.pathname}${addressWith(location.search, choice)}`);
    void this.#refresh().then(() => this.#replan());
  }

  /** After a choice: what is on the screen stays while it fits, and so does the focus. */
  async #replan(): Promise<void> {
    if (this.#answered) this.#render();
    else await this.#next(this.#item, 'nothing');
  }

  #render(): void {
    const state = this.#hasBegun ? this.#state : undefined;
    render(
      sessionView({
        state,
        plan: state && this.#plan(),
        report: sessionReportOf(state?.log ?? [], this.#started),
        canUndo: this.#last() !== undefined,
        choice: this.#choice,
        item: this.#item === undefined ? undefined : state?.items.get(this.#item),
        card: this.#card,
        trouble: this.#trouble,
        answered: this.#answered,
        showsKeys: this.#showsKeys,
        events: {
          choose: (choice) => this.#choose(choice),
          set: async (name, value) => {
            await appendNewest(newSetting(name, value));
            await this.#refresh();
            await this.#replan();
          },
          continue: (grade) => void this.#continue(grade),
          undo: () => void this.#undo(),
          retry: () =>
            void (state ? this.#show(this.#item) : this.#begin().then(() => this.#focus())),
          skip: () => void this.#next(),
          more: () => {
            this.#extra += more;
            void this.#refresh().then(() => this.#next());
          },
          ahead: () => {
            this.#ahead = this.#started = Date.now();
            this.#given = [];
            void this.#next();
          },
        },
      }),
      this,
    );
  }
}
