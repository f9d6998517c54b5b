import { render } from 'lit-html';
import type { Grade } from '../../learning/grade.ts';
import { dayName, startOfDay } from '../../learning/local-day.ts';
import type { Review } from '../../learning/log-entry.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { questionOf } from '../../learning/quiz-item.ts';
import { dueAfter } from '../../learning/schedule.ts';
import { planSession, type SessionPlan } from '../../learning/session-plan.ts';
import { addressWith, stateFromAddress } from '../dom/address-state.ts';
import { isRecord, KeptState } from '../../reader/kept-state.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { newMiss, newRegrade, newSetting, newUndo } from '../../reader/new-entry.ts';
import type { QuizAnswered } from '../quiz-card/quiz-card-element.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { singleKeysAreOn } from '../dom/single-keys.ts';
import { keepDueDigest } from '../../reader/keep-due-digest.ts';
import { loadCatalogue } from '../../reader/catalogue.ts';
import { practiceStateOf, type PracticeState } from '../../learning/practice-state.ts';
import { cardOf, preload } from '../../reader/question-parts.ts';
import { choiceNames, chosenItems, type SessionChoice } from './session-choices.ts';
import { sessionReportOf } from '../../learning/session-report.ts';
import { sessionView, type Answered } from './session-view.ts';

/** As many new items as are added when the reader asks for more. */
const more = 10;

/** Who chose so few questions is asked all their items, whatever the limit of the day. */
const few = 6;

/** What is kept of a session over a reload: the rest follows from the log. */
interface KeptSession {
  readonly started: number;
  readonly item: ItemId;
}

const kept = new KeptState<KeptSession>('practice', (value) =>
  isRecord(value) && typeof value['started'] === 'number' && typeof value['item'] === 'string'
    ? { started: value['started'], item: value['item'] }
    : undefined,
);

/** `<practice-session>`: one item after the other, as the schedule has it. */
export class PracticeSessionElement extends HTMLElement {
  #connection: AbortController | undefined;
  #state: PracticeState | undefined;
  #choice: SessionChoice = { topic: '', difficulty: '', kind: '', question: '' };
  #started = 0;
  #item: ItemId | undefined;
  #card: HTMLElement | undefined;
  #trouble = '';
  #answered: Answered | undefined;
  #begun = 0;
  #extra = 0;
  #ahead: number | undefined;
  #showsKeys = false;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    prepareLiveRegion();
    this.addEventListener('quiz-answered', (event) => this.#onAnswer(event), { signal });
    this.addEventListener('quiz-shown', () => this.#onShown(), { signal });
    this.addEventListener('keydown', (event) => this.#press(event), { signal });
    addEventListener('popstate', () => void this.#begin(), { signal });
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#refresh()),
    );
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #begin(): Promise<void> {
    this.#choice = stateFromAddress(location.search, choiceNames);
    const now = Date.now();
    const before = kept.get();
    const isToday = before && before.started >= startOfDay(now) && before.started <= now;
    this.#started = isToday ? before.started : now;
    await this.#refresh();
    if (this.#state) await this.#next(isToday ? before.item : undefined);
  }

  /** Folds the log again. What is on the screen stays: another tab may have answered meanwhile. */
  async #refresh(): Promise<void> {
    try {
      const [catalogue, log] = await Promise.all([loadCatalogue(), readerProgress()]);
      this.#state = practiceStateOf(catalogue, log, Date.now());
      keepDueDigest(this.#state);
    } catch (error) {
      this.#trouble = `The list of items could not be loaded (${(error as Error).message}).`;
    }
    this.#render();
  }

  #plan(after?: string): SessionPlan {
    const { items, states, settings, now } = this.#state!;
    return planSession({
      items: chosenItems(items.values(), this.#choice),
      states,
      settings,
      now,
      seed: dayName(now),
      after,
      extra: this.#extra + (isFew(this.#choice.question) ? Infinity : 0),
      ahead: this.#ahead,
    });
  }

  /** Shows the next item, or a certain one while it is still worth asking. */
  async #next(wanted?: ItemId): Promise<void> {
    const after = this.#item === undefined ? undefined : questionOf(this.#item);
    const { queue } = this.#plan(after);
    const item = wanted !== undefined && queue.includes(wanted) ? wanted : queue[0];
    await this.#show(item);
    const following = this.#state?.items.get(queue.find((id) => id !== item) ?? '')?.question;
    if (following) preload(following);
  }

  async #show(item: ItemId | undefined): Promise<void> {
    const hadFocus = this.contains(document.activeElement);
    this.#item = item;
    this.#card = undefined;
    this.#answered = undefined;
    this.#trouble = '';
    kept.set(item === undefined ? undefined : { started: this.#started, item });
    const entry = item === undefined ? undefined : this.#state?.items.get(item);
    if (entry) {
      try {
        const card = await cardOf(entry.question, entry.item.id);
        if (this.#item !== item) return;
        card.dataset['turn'] = String(this.#state?.states.get(entry.item.id)?.reviews ?? 0);
        this.#card = card;
        this.#begun = performance.now();
      } catch (error) {
        this.#trouble = `The item could not be loaded (${(error as Error).message}).`;
      }
    }
    this.#render();
    if (!hadFocus) return;
    const target =
      this.#card?.querySelector<HTMLElement>('input, .quiz-moves button') ??
      this.querySelector<HTMLElement>('[tabindex="-1"]');
    target?.focus();
    if (entry) announce(`Next item, from ${entry.question.shortTitle}.`);
  }

  #onAnswer(event: Event): void {
    const { review } = (event as CustomEvent<QuizAnswered>).detail;
    if (review.retry || review.item !== this.#item) return;
    this.#grade(review);
  }

  /** Who has the answer shown did not know it: it comes back. */
  #onShown(): void {
    if (this.#item === undefined || this.#answered) return;
    const miss = newMiss(this.#item, performance.now() - this.#begun);
    void readerLog.append(miss);
    this.#grade(miss);
  }

  #grade(review: Review): void {
    const { states, interview } = this.#state!;
    // The state before this review: the log's fold has it in it already, when the tab was quick.
    const state = states.get(review.item);
    const known = state && state.last < review.at ? state : undefined;
    this.#answered = { review, due: dueAfter(known, review.at, interview) };
    this.#render();
  }

  async #continue(grade: Grade): Promise<void> {
    const answered = this.#answered;
    if (!answered) return;
    this.#answered = undefined;
    if (answered.review.grade > 1 && grade !== answered.review.grade && grade > 1) {
      void readerLog.append(newRegrade(answered.review.id, grade));
    }
    await this.#refresh();
    await this.#next();
  }

  async #undo(): Promise<void> {
    const last = sessionReportOf(this.#state?.log ?? [], this.#started).last;
    if (!last) return;
    void readerLog.append(newUndo(last.id));
    await this.#refresh();
    await this.#show(last.item);
    announce('Taken back. Answer it again.');
  }

  #press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const isIn = target.closest('.practice-item') !== null;
    const isText = target.matches('input:not([type=radio], [type=checkbox]), select, textarea');
    if (!isIn || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Enter' && this.#answered && !target.matches('button, a, summary')) {
      void this.#continue(this.#answered.review.grade);
    } else if (isText || !singleKeysAreOn()) {
      return;
    } else if (/^[234]$/.test(event.key) && (this.#answered?.review.grade ?? 1) > 1) {
      void this.#continue(Number(event.key) as Grade);
    } else if (event.key.toLowerCase() === 'u') {
      void this.#undo();
    } else if (event.key === '?') {
      this.#showsKeys = !this.#showsKeys;
      this.#render();
    } else {
      return;
    }
    event.preventDefault();
  }

  #choose(choice: SessionChoice): void {
    this.#choice = choice;
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${addressWith(location.search, choice)}`,
    );
    void this.#next(this.#item);
  }

  #render(): void {
    const state = this.#state;
    render(
      sessionView({
        state,
        plan: state && this.#plan(),
        report: sessionReportOf(state?.log ?? [], this.#started),
        choice: this.#choice,
        item: this.#item === undefined ? undefined : state?.items.get(this.#item),
        card: this.#card,
        trouble: this.#trouble,
        answered: this.#answered,
        showsKeys: this.#showsKeys,
        events: {
          choose: (choice) => this.#choose(choice),
          set: async (name, value) => {
            await readerLog.append(newSetting(name, value));
            await this.#refresh();
            await this.#next(this.#item);
          },
          continue: (grade) => void this.#continue(grade),
          undo: () => void this.#undo(),
          retry: () => void (state ? this.#show(this.#item) : this.#begin()),
          skip: () => void this.#next(),
          more: () => {
            this.#extra += more;
            void this.#next();
          },
          ahead: () => {
            this.#ahead = this.#started = Date.now();
            void this.#next();
          },
        },
      }),
      this,
    );
  }
}

function isFew(questions: string): boolean {
  return questions !== '' && questions.split(',').length <= few;
}
