import { choiceToText, type Choice } from '../manifest.ts';
import { packsFile, parsePacks, sizeOf, type Packs } from '../packs.ts';
import {
  inTime,
  prefixOf,
  type Kept,
  type Question,
  type ToPages,
  type Verified,
} from '../protocol.ts';
import { decide, isCostly } from './decide.ts';
import type { Facts } from './offline-state.ts';
import { isScriptGone, serviceWorkers } from './service-workers.ts';
import { OfflineSettings } from './settings.ts';

const patience = 3000;
/** For what reads or downloads every file. */
const longPatience = 120_000;

/** The copy of the site on this device: saves it, follows its worker, and tells listeners what is known. */
export class OfflineCopy {
  readonly #base: string;
  readonly #settings: OfflineSettings;
  readonly #listeners = new Set<(facts: Facts) => void>();
  #facts: Facts = {};
  #registration: ServiceWorkerRegistration | undefined;

  constructor(base: string) {
    this.#base = base;
    this.#settings = new OfflineSettings(base);
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
      this.#learn({ obstacle: 'unsupported' });
      return;
    }
    workers.addEventListener('message', ({ data }) => this.#hear(data));
    try {
      const registration = await inTime(workers.getRegistration(this.#base), patience);
      if (registration?.scope === new URL(this.#base, location.href).href) {
        this.#follow(registration);
        await this.update();
      } else {
        await this.#saveUnlessUnwise();
      }
    } catch {
      this.#learn({ obstacle: 'unsupported' });
    }
  }

  /** Downloads what the reader chose, now. */
  async save(choice: Choice): Promise<void> {
    this.#settings.choice = choice;
    this.#settings.failedAt = undefined;
    this.#learn({ asks: false, obstacle: undefined, progress: { done: 0, total: 0 } });
    await this.#register(choice);
  }

  /** Removes the copy, and saves nothing again until the reader asks for it. Progress is not part of it. */
  async remove(): Promise<void> {
    this.#settings.choice = 'nothing';
    await this.#unregister();
  }

  /** Downloads again what is missing or damaged; undefined when the worker does not answer. */
  async repair(): Promise<Verified | undefined> {
    const repaired = await ask<Verified>(
      this.#registration?.active,
      { type: 'repair' },
      longPatience,
    );
    await this.#count();
    return repaired;
  }

  /** Looks for a newer version. A worker that the host has taken away takes the copy with it. */
  async update(): Promise<void> {
    try {
      await this.#registration?.update();
    } catch {
      if (await isScriptGone(`${this.#base}sw.js`)) await this.#unregister();
    }
  }

  /** The version that waits takes over: every page that a worker serves hears `controllerchange`. */
  takeOver(): void {
    const waiting = this.#registration?.waiting;
    if (!serviceWorkers()?.controller) {
      waiting?.addEventListener('statechange', () => {
        if (waiting.state === 'activated') location.reload();
      });
    }
    void this.#insist(waiting);
  }

  /**
   * Chromium forgets `skipWaiting()` when the worker in use gets an event in the same moment: the worker that waits is
   * told again until it no longer does.
   */
  async #insist(waiting: ServiceWorker | null | undefined): Promise<void> {
    for (let time = 0; time < 10 && waiting?.state === 'installed'; time += 1) {
      waiting.postMessage({ type: 'take-over' } satisfies Question);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }

  /** The reader does not want to hear of this version again before the next one. */
  declineUpdate(): void {
    this.#settings.declined = this.#facts.waiting;
    this.#learn({ declined: true });
  }

  /** Reads every file of the copy and compares its hash. */
  async verify(): Promise<Verified | undefined> {
    return ask<Verified>(this.#registration?.active, { type: 'verify' }, longPatience);
  }

  /** What saving would cost, by the newest version. @throws as a rejection: without network */
  async packs(): Promise<Packs | undefined> {
    const response = await fetch(this.#base + packsFile, { cache: 'no-cache' });
    return response.ok ? parsePacks(await response.json()) : undefined;
  }

  async #saveUnlessUnwise(): Promise<void> {
    const packs = await this.packs();
    if (!packs) return;
    const { choice, failedAt } = this.#settings;
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
    if (decision === 'ask') this.#learn({ asks: true });
    else if (decision === 'no-room') this.#learn({ obstacle: 'no-room' });
    else if (decision === 'wait') this.#learn({ obstacle: 'failed' });
    else if (decision === 'save') await this.#register(wanted);
  }

  async #register(choice: Choice): Promise<void> {
    const script = `${this.#base}sw.js?keep=${encodeURIComponent(choiceToText(choice))}`;
    try {
      this.#follow(
        await navigator.serviceWorker.register(script, {
          scope: this.#base,
          updateViaCache: 'none',
        }),
      );
    } catch {
      this.#fail();
    }
  }

  #follow(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    this.#watch(registration.installing);
    registration.addEventListener('updatefound', () => this.#watch(registration.installing));
    void this.#count();
  }

  #watch(installing: ServiceWorker | null): void {
    if (!installing) return;
    this.#learn({ progress: { done: 0, total: 0 } });
    installing.addEventListener('statechange', () => {
      if (installing.state === 'redundant') this.#fail();
      if (installing.state === 'installed' || installing.state === 'activated') {
        this.#settings.failedAt = undefined;
        this.#learn({ progress: undefined, obstacle: undefined });
        // The worker in use is left alone in this moment: see #insist.
        if (installing.state === 'installed') void this.#countWaiting();
        else void this.#count();
      }
    });
  }

  #fail(): void {
    this.#settings.failedAt = Date.now();
    this.#learn({ progress: undefined, obstacle: 'failed' });
    // What is in use is counted anew: a failure may have cost it something.
    void this.#count();
  }

  #hear(data: unknown): void {
    const news = data as ToPages | null;
    if (news?.type === 'offline-repaired') void this.#count();
    if (news?.type !== 'offline-progress') return;
    // What a worker said may arrive after its end.
    if (this.#registration?.installing) this.#learn({ progress: news });
  }

  async #count(): Promise<void> {
    const kept = await ask<Kept>(this.#registration?.active, { type: 'kept' }, patience);
    this.#learn({ kept });
    await this.#countWaiting();
  }

  async #countWaiting(): Promise<void> {
    const { active, waiting } = this.#registration ?? {};
    const next = await ask<Kept>(active && waiting, { type: 'kept' }, patience);
    const isDeclined = next !== undefined && next.version === this.#settings.declined;
    this.#learn({ waiting: next?.version, declined: isDeclined });
  }

  async #unregister(): Promise<void> {
    await this.#registration?.unregister();
    await deleteCaches(`${prefixOf(this.#base)}pages:`);
    this.#registration = undefined;
    this.#learn({ kept: undefined, waiting: undefined, progress: undefined, obstacle: undefined });
  }

  #learn(news: Facts): void {
    this.#facts = { ...this.#facts, ...news };
    for (const listener of this.#listeners) listener(this.#facts);
  }
}

/** Deletes again what a worker in its last moments has opened anew, until there is none left. */
async function deleteCaches(prefix: string): Promise<void> {
  for (let time = 0; time < 10; time += 1) {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
    if (names.length === 0) return;
    for (const name of names) await caches.delete(name);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What a worker answers; undefined when there is none or it does not answer in time. */
async function ask<Answer>(
  worker: ServiceWorker | null | undefined,
  question: Question,
  milliseconds: number,
): Promise<Answer | undefined> {
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Answer>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as Answer);
  });
  worker.postMessage(question, [port2]);
  try {
    return await inTime(answer, milliseconds);
  } catch {
    return undefined; // As good as none.
  } finally {
    port1.close();
  }
}
