import { choiceToText, type Choice } from '../manifest.ts';
import { packsFile, parsePacks, sizeOf, type Packs } from '../packs.ts';
import { inTime, type Kept, type ToPages } from '../protocol.ts';
import { ask } from './ask-worker.ts';
import { decide, isCostly } from './decide.ts';
import type { Facts } from './offline-state.ts';
import { serviceWorkers } from './service-workers.ts';
import { OfflineSettings } from './settings.ts';

const patience = 3000;

/**
 * The copy of the site on this device: saves it, follows its worker, and tells listeners what is known. Every page has it;
 * what the reader does with it is in `copy-actions.ts`.
 */
export class OfflineCopy {
  readonly base: string;
  readonly settings: OfflineSettings;
  registration: ServiceWorkerRegistration | undefined;
  readonly #listeners = new Set<(facts: Facts) => void>();
  #facts: Facts = {};

  constructor(base: string) {
    this.base = base;
    this.settings = new OfflineSettings(base);
  }

  get facts(): Facts {
    return this.#facts;
  }

  /** Calls back at once and after each change. */
  subscribe(listener: (facts: Facts) => void): void {
    this.#listeners.add(listener);
    listener(this.#facts);
  }

  /** Follows the worker that is there, or begins to save when nothing speaks against it. */
  async start(): Promise<void> {
    const workers = serviceWorkers();
    if (!workers) {
      this.learn({ obstacle: 'unsupported' });
      return;
    }
    workers.addEventListener('message', ({ data }) => this.#hear(data));
    try {
      const registration = await inTime(workers.getRegistration(this.base), patience);
      if (registration?.scope === new URL(this.base, location.href).href) {
        this.#follow(registration);
        await this.update();
      } else {
        await this.#saveUnlessUnwise();
      }
    } catch {
      this.learn({ obstacle: 'unsupported' });
    }
  }

  /** Downloads what the reader chose, now. */
  async save(choice: Choice): Promise<void> {
    this.settings.choice = choice;
    this.settings.failedAt = undefined;
    this.learn({ asks: false, obstacle: undefined, progress: { done: 0, total: 0 } });
    await this.#register(choice);
  }

  /** Looks for a newer version. A worker that the host has taken away takes the copy with it. */
  async update(): Promise<void> {
    try {
      await this.registration?.update();
    } catch {
      // Without it, as when the page is being left, the next update tries again.
      const worker = await import('./unregister.ts').catch(() => undefined);
      if (await worker?.unregisterIfGone(this.registration, this.base)) this.forget();
    }
  }

  /** What saving would cost, by the newest version. @throws as a rejection: without network */
  async packs(): Promise<Packs | undefined> {
    const response = await fetch(this.base + packsFile, { cache: 'no-cache' });
    return response.ok ? parsePacks(await response.json()) : undefined;
  }

  async #saveUnlessUnwise(): Promise<void> {
    // Without them, as when the network is lost in this moment, the next page asks again.
    const packs = await this.packs().catch(() => undefined);
    if (!packs) return;
    const { choice, failedAt } = this.settings;
    const wanted = choice === undefined || choice === 'nothing' ? 'all' : choice;
    const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
    const decision = decide({
      choice,
      isCostly: isCostly((navigator as Navigator & { connection?: unknown }).connection),
      ...sizeOf(packs, wanted),
      room: quota === undefined ? undefined : quota - (usage ?? 0),
      failedAt,
      now: Date.now(),
    });
    if (decision === 'ask') this.learn({ asks: true });
    else if (decision === 'no-room') this.learn({ obstacle: 'no-room' });
    else if (decision === 'wait') this.learn({ obstacle: 'failed' });
    else if (decision === 'save') await this.#register(wanted);
  }

  async #register(choice: Choice): Promise<void> {
    const script = `${this.base}sw.js?keep=${encodeURIComponent(choiceToText(choice))}`;
    try {
      this.#follow(
        await navigator.serviceWorker.register(script, {
          scope: this.base,
          updateViaCache: 'none',
        }),
      );
    } catch {
      this.#fail();
    }
  }

  #follow(registration: ServiceWorkerRegistration): void {
    this.registration = registration;
    this.#watch(registration.installing);
    registration.addEventListener('updatefound', () => this.#watch(registration.installing));
    void this.count();
  }

  #watch(installing: ServiceWorker | null): void {
    if (!installing) return;
    this.learn({ progress: { done: 0, total: 0 } });
    installing.addEventListener('statechange', () => {
      if (installing.state === 'redundant') this.#fail();
      if (installing.state === 'installed' || installing.state === 'activated') {
        this.settings.failedAt = undefined;
        this.learn({ progress: undefined, obstacle: undefined });
        // The worker in use is left alone in this moment: see `takeOver`.
        if (installing.state === 'installed') void this.#countWaiting();
        else void this.count();
      }
    });
  }

  #fail(): void {
    this.settings.failedAt = Date.now();
    this.learn({ progress: undefined, obstacle: 'failed' });
    // What is in use is counted anew: a failure may have cost it something.
    void this.count();
  }

  #hear(data: unknown): void {
    const news = data as ToPages | null;
    if (news?.type === 'offline-repaired') void this.count();
    if (news?.type !== 'offline-progress') return;
    // What a worker said may arrive after its end.
    if (this.registration?.installing) this.learn({ progress: news });
  }

  /** Asks the worker what it keeps. */
  async count(): Promise<void> {
    const kept = await ask<Kept>(this.registration?.active, { type: 'kept' }, patience);
    this.learn({ kept });
    await this.#countWaiting();
  }

  async #countWaiting(): Promise<void> {
    const { active, waiting } = this.registration ?? {};
    const next = await ask<Kept>(active && waiting, { type: 'kept' }, patience);
    const isDeclined = next !== undefined && next.version === this.settings.declined;
    this.learn({ waiting: next?.version, declined: isDeclined });
  }

  /** After the worker and what it kept are gone. */
  forget(): void {
    this.registration = undefined;
    this.learn({ kept: undefined, waiting: undefined, progress: undefined, obstacle: undefined });
  }

  /** Facts that are new, for all who listen. */
  learn(news: Facts): void {
    this.#facts = { ...this.#facts, ...news };
    for (const listener of this.#listeners) listener(this.#facts);
  }
}
