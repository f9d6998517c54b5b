import type { CatalogueItem } from '../../learning/catalogue.ts';
import type { Placement } from '../../learning/log-entry.ts';
import { nextPlacementItem, placementResult, placementSize } from '../../learning/placement.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { appendAnswers } from '../../reader/append-answers.ts';
import { appendNewest } from '../../reader/append-newest.ts';
import { onKeptElsewhere } from '../../reader/kept-elsewhere.ts';
import { KeptState } from '../../reader/kept-state.ts';
import { newMiss, newPlacement } from '../../reader/new-entry.ts';
import { readerLog } from '../../reader/reader-log.ts';
import { focusInView } from '../dom/focus.ts';
import { render } from '../dom/html.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import { dropSecondClicks } from '../dom/second-click.ts';
import { focusItem } from '../practice/focus-item.ts';
import { pressOf } from '../practice/practice-keys.ts';
import { preloadCard, sessionCard } from '../practice/session-card.ts';
import type { QuizAnswered } from '../quiz-card/quiz-card-element.ts';
import { loadPlacementData, type PlacementData } from './placement-data.ts';
import {
  isAnswered,
  isSameRun,
  newRun,
  readRun,
  withAnswer,
  type PlacementRun,
} from './placement-run.ts';
import { placementView } from './placement-view.ts';
import * as say from '#strings/placement.ts';

const kept = new KeptState<PlacementRun>('placement', readRun);

/** `<placement-test>`: twelve items over the topics, and the plan that comes of them. */
export class PlacementTestElement extends HTMLElement {
  #connection: AbortController | undefined;
  #data: PlacementData | undefined;
  /** Shown before the log has it, and where it takes nothing. */
  #ended: Placement | undefined;
  #run: PlacementRun | undefined;
  #isAsking = false;
  #isKept = true;
  #card: HTMLElement | undefined;
  #trouble = '';
  #begun = 0;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    prepareLiveRegion();
    dropSecondClicks(this, signal);
    this.addEventListener('quiz-answered', (event) => this.#onAnswer(event), { signal });
    this.addEventListener('quiz-shown', () => this.#onShown(), { signal });
    this.addEventListener('keydown', (event) => this.#press(event), { signal });
    signal.addEventListener(
      'abort',
      readerLog.subscribe(() => void this.#load()),
    );
    onKeptElsewhere(kept, () => this.#wait(), signal);
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #begin(): Promise<void> {
    await this.#load();
    this.#run = kept.get();
    if (this.#data && this.#run) await this.#ask('first');
  }

  /** Another tab has gone on with it, or has ended it: here it waits until the reader goes on. */
  #wait(): void {
    const run = kept.get();
    if (isSameRun(run, this.#run)) return;
    this.#run = run;
    this.#isAsking = false;
    this.#card = undefined;
    this.#trouble = '';
    this.#render();
  }

  /** The button that was pressed is gone once the items are there. */
  async #retry(): Promise<void> {
    await this.#begin();
    const begin = this.querySelector<HTMLElement>('.button-main, button');
    if (this.#data && begin) focusInView(begin);
  }

  /** What is on the screen stays: another tab may have answered meanwhile. */
  async #load(): Promise<void> {
    try {
      this.#data = await loadPlacementData();
    } catch (error) {
      if (!this.#data) this.#trouble = troubleOf(say.listNotLoaded, error);
    }
    this.#render();
  }

  #entry(item: ItemId | undefined): CatalogueItem | undefined {
    return this.#data?.items.find((entry) => entry.item.id === item);
  }

  #nextOf({ takes, seed }: PlacementRun): CatalogueItem | undefined {
    return this.#data && nextPlacementItem(this.#data.items, takes, seed, this.#data.known);
  }

  /** Asks the item that was asked before a reload, or else the next one; ends when there is none. */
  async #ask(moves: 'focus' | 'first'): Promise<void> {
    const run = this.#run;
    if (!run) return;
    const before = isAnswered(run) ? undefined : this.#entry(run.item);
    const next = before ?? this.#nextOf(run);
    if (!next) {
      this.#end(run);
      return;
    }
    this.#isAsking = true;
    this.#card = undefined;
    this.#trouble = '';
    this.#change({ ...run, item: next.item.id });
    await this.#showCard(next);
    if (this.#run?.item !== next.item.id || !this.#isAsking) return;
    if (moves === 'focus') focusItem(this, this.#card);
    if (moves === 'focus') announce(say.nextItem(this.#topicOf(next)));
  }

  #topicOf({ question }: CatalogueItem): string {
    return this.#data?.topics.find(({ slug }) => slug === question.topic)?.title ?? '';
  }

  async #showCard(entry: CatalogueItem): Promise<void> {
    try {
      const card = await sessionCard(entry, this.#data?.known.has(entry.item.id) ? 1 : 0);
      if (this.#run?.item !== entry.item.id) return;
      this.#card = card;
      this.#begun = performance.now();
      this.#preload();
    } catch (error) {
      this.#trouble = troubleOf(say.itemNotLoaded, error);
    }
    this.#render();
  }

  /** Both that may come next are there before the answer is. */
  #preload(): void {
    const run = this.#run;
    for (const right of run ? [true, false] : []) {
      const next = this.#nextOf(withAnswer(run!, right));
      if (next) preloadCard(next);
    }
  }

  #onAnswer(event: Event): void {
    const { review, result } = (event as CustomEvent<QuizAnswered>).detail;
    if (review.retry || review.item !== this.#run?.item) return;
    this.#change(withAnswer(this.#run, result.right));
  }

  /** Who has the answer shown did not know it. */
  #onShown(): void {
    if (!this.#run || isAnswered(this.#run)) return;
    void appendAnswers(newMiss(this.#run.item, performance.now() - this.#begun));
    this.#change(withAnswer(this.#run, false));
  }

  /** The card has the button that shows its answer; ours has other words, and stands apart. */
  #dontKnow(): void {
    const show = this.#card?.querySelector<HTMLElement>('.quiz-show');
    if (show) show.click();
    else this.#onShown();
    const next = this.querySelector<HTMLElement>('.placement-next button');
    if (next) focusInView(next);
  }

  #press(event: KeyboardEvent): void {
    const hasAnswered = this.#run !== undefined && this.#isAsking && isAnswered(this.#run);
    if (pressOf(event, hasAnswered ? [1] : []) !== 'go-on') return;
    event.preventDefault();
    void this.#ask('focus');
  }

  #end(run: PlacementRun): void {
    if (run.takes.length > 0) {
      const ended = newPlacement(placementResult(this.#data?.items ?? [], run.takes));
      void appendNewest(ended);
      this.#ended = ended;
      announce(say.isOver);
    }
    this.#leave(undefined);
  }

  #leave(run: PlacementRun | undefined): void {
    this.#isAsking = false;
    this.#card = undefined;
    this.#trouble = '';
    this.#change(run);
    const target = this.querySelector<HTMLElement>(run ? 'button' : '[tabindex="-1"]');
    if (target) focusInView(target);
  }

  #change(run: PlacementRun | undefined): void {
    this.#run = run;
    this.#isKept = kept.set(run);
    this.#render();
  }

  #render(): void {
    const data = this.#data;
    const item = this.#entry(this.#run?.item);
    const placement = this.#ended ?? data?.last;
    render(
      placementView({
        isReady: data !== undefined,
        size: placementSize(data?.items ?? []),
        run: this.#run,
        isAsking: this.#isAsking,
        item,
        topic: item ? this.#topicOf(item) : '',
        card: this.#card,
        trouble: this.#trouble,
        isKept: this.#isKept,
        plan: data && placement && { ...data, placement, now: Date.now() },
        events: {
          begin: () => {
            this.#run = newRun(String(Math.random()));
            void this.#ask('focus');
          },
          goOn: () => void this.#ask('focus'),
          leave: () => {
            this.#leave(this.#run);
            announce(say.left);
          },
          dontKnow: () => this.#dontKnow(),
          next: () => void this.#ask('focus'),
          retry: () => void (data ? this.#ask('focus') : this.#retry()),
        },
      }),
      this,
    );
  }
}

function troubleOf(words: (why: string) => string, error: unknown): string {
  return navigator.onLine ? words((error as Error).message) : say.offline;
}
