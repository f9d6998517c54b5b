import {
  untouchedTopics,
  type CatalogueItem,
  type CatalogueTopic,
} from '../../learning/catalogue.ts';
import { startOfDay } from '../../learning/local-day.ts';
import type { Review } from '../../learning/log-entry.ts';
import { practiceStateOf, type PracticeState } from '../../learning/practice-state.ts';
import { questionOf, type ItemId } from '../../learning/quiz-item.ts';
import type { SessionPlan } from '../../learning/session-plan.ts';
import { lastAnswer, sessionReportOf, type SessionReport } from '../../learning/session-report.ts';
import { settingsOf } from '../../learning/settings.ts';
import { loadCatalogue, loadTopics, preloadTopics, type Wanted } from '../../reader/catalogue.ts';
import { keepDueDigest } from '../../reader/keep-due-digest.ts';
import { newUndo } from '../../reader/new-entry.ts';
import { readerLog, readerProgress } from '../../reader/reader-log.ts';
import { begunAgain, keepBegun } from '../recall-card/begun-recall.ts';
import { keptSession, withGiven } from './kept-session.ts';
import { plannedSession } from './planned-session.ts';
import { preloadCard } from './session-card.ts';
import type { SessionChoice } from './session-choices.ts';
import { wantedTopics } from './wanted-topics.ts';

/** As many new items as are added when the reader asks for more. */
const more = 10;

/** The session of a page: what is chosen, asked and was given, and what comes next. A reload goes on where it was. */
export class PracticeSession {
  choice: SessionChoice = { topic: '', difficulty: '', kind: '', question: '' };
  #state: PracticeState | undefined;
  #started = 0;
  #item: ItemId | undefined;
  #given: readonly string[] = [];
  #extra = 0;
  #ahead: number | undefined;

  /** The reader's log, folded; undefined until it was read. */
  get state(): PracticeState | undefined {
    return this.#state;
  }

  /** The item that is asked. */
  get item(): ItemId | undefined {
    return this.#item;
  }

  get entry(): CatalogueItem | undefined {
    return this.#item === undefined ? undefined : this.#state?.items.get(this.#item);
  }

  get plan(): SessionPlan | undefined {
    return this.#state && this.#planned(this.#state);
  }

  get report(): SessionReport {
    return sessionReportOf(this.#state?.log ?? [], this.#started);
  }

  /** The answer that can be undone. */
  get last(): Review | undefined {
    return lastAnswer(this.#state?.log ?? [], this.#given);
  }

  /** Takes up the session of today; the item that was asked in it is returned. Else one begins. */
  open(): ItemId | undefined {
    const now = Date.now();
    const before = keptSession.get();
    const isToday = before && before.started >= startOfDay(now) && before.started <= now;
    this.#started = isToday ? before.started : now;
    this.#given = isToday ? before.given : [];
    return isToday ? before.item : undefined;
  }

  /** Other items are due, and what is done counts anew. */
  beginDay(): void {
    this.#started = Date.now();
    this.#given = [];
    this.#extra = 0;
    this.#ahead = undefined;
  }

  /**
   * Reads the log anew: another tab may have answered meanwhile. What is asked stays.
   * @throws when the list of items cannot be loaded
   */
  async refresh(): Promise<void> {
    // Side by side: a large log takes its time.
    const [log, topics] = await Promise.all([readerProgress(), loadTopics()]);
    const room = settingsOf(log).newPerDay + this.#extra;
    const catalogue = await loadCatalogue(log, this.#wanted(topics, room));
    this.#state = practiceStateOf(catalogue, log, Date.now());
    keepDueDigest(this.#state);
  }

  /** The item that is asked next, or a certain one while it is still worth asking. */
  next(wanted?: ItemId): ItemId | undefined {
    const queue = this.#queue().map(({ item }) => item.id);
    return wanted !== undefined && queue.includes(wanted) ? wanted : queue[0];
  }

  /** Loads what is asked after this item: the next card, and the topics of all. Nothing waits for it. */
  preload(): void {
    if (!this.#state) return;
    const queue = this.#queue();
    const following = queue.find(({ item }) => item.id !== this.#item);
    if (following) preloadCard(following);
    const wanted = new Set(queue.map(({ question }) => question.topic));
    const untouched = untouchedTopics(this.#state.catalogue).map(({ slug }) => slug);
    preloadTopics(untouched.filter((slug) => wanted.has(slug)));
  }

  ask(item: ItemId | undefined): void {
    this.#item = item;
    this.#keep();
  }

  /** @param answer the id of its entry; it can be undone, also after a reload */
  give(answer: string): void {
    this.#given = withGiven(this.#given, answer);
    this.#keep();
  }

  /** More new items than the limit of the day. */
  addMore(): void {
    this.#extra += more;
  }

  /** Items that are not due yet are asked, and what is done counts anew. */
  practiseAhead(): void {
    this.#ahead = this.#started = Date.now();
    this.#given = [];
  }

  /** Takes back the last answer, and returns it. */
  undo(): Review | undefined {
    const { last } = this;
    if (!last) return undefined;
    // Who undoes an answer in his own words corrects it: it is not to be written again.
    const rehearsal = this.#state?.log.find(({ id }) => id === last.id);
    if (rehearsal?.type === 'rehearsal') keepBegun(begunAgain(rehearsal));
    void readerLog.append(newUndo(last.id));
    return last;
  }

  /** What was loaded stays: an answer that is undone may have been the only one of its topic. */
  #wanted(all: readonly CatalogueTopic[], room: number): Wanted {
    const { topics = [], ...wanted } = wantedTopics(all, this.choice, room);
    const loaded = this.#state?.catalogue.questions.map(({ topic }) => topic) ?? [];
    return { ...wanted, topics: topics === 'all' ? topics : [...topics, ...loaded] };
  }

  #queue(): CatalogueItem[] {
    if (!this.#state) return [];
    const after = this.#item === undefined ? undefined : questionOf(this.#item);
    const { queue } = this.#planned(this.#state, after);
    return queue.flatMap((id) => this.#state?.items.get(id) ?? []);
  }

  #planned(state: PracticeState, after?: string): SessionPlan {
    return plannedSession(state, this.choice, { after, extra: this.#extra, ahead: this.#ahead });
  }

  #keep(): void {
    const item = this.#item;
    const session = { started: this.#started, given: this.#given };
    keptSession.set(item === undefined ? undefined : { ...session, item });
  }
}
