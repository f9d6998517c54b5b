import type { Question, Verified } from '../protocol.ts';
import { ask } from './ask-worker.ts';
import type { OfflineCopy } from './offline-copy.ts';
import { serviceWorkers } from './service-workers.ts';
import { unregister } from './unregister.ts';

/** In ms, for what reads or downloads every file. */
const patience = 120_000;

/** Reads every file of the copy and compares its hash; undefined when the worker does not answer. */
export async function verify({ registration }: OfflineCopy): Promise<Verified | undefined> {
  return ask<Verified>(registration?.active, { type: 'verify' }, patience);
}

/** Downloads again what is missing or damaged; undefined when the worker does not answer. */
export async function repair(copy: OfflineCopy): Promise<Verified | undefined> {
  const repaired = await ask<Verified>(copy.registration?.active, { type: 'repair' }, patience);
  await copy.count();
  return repaired;
}

/** Removes the copy, and saves nothing again until the reader asks for it. Progress is not part of it. */
export async function remove(copy: OfflineCopy): Promise<void> {
  copy.settings.choice = 'nothing';
  await unregister(copy.registration, copy.base);
  copy.forget();
}

/** The version that waits takes over: every page that a worker serves hears `controllerchange`. */
export function takeOver({ registration }: OfflineCopy): void {
  const waiting = registration?.waiting;
  if (!serviceWorkers()?.controller) {
    waiting?.addEventListener('statechange', () => {
      if (waiting.state === 'activated') location.reload();
    });
  }
  void insist(waiting);
}

/** The reader does not want to hear of this version again before the next one. */
export function declineUpdate(copy: OfflineCopy): void {
  copy.settings.declined = copy.facts.waiting;
  copy.learn({ declined: true });
}

/**
 * Chromium forgets `skipWaiting()` when the worker in use gets an event in the same moment: the worker that waits is told
 * again until it no longer does.
 */
async function insist(waiting: ServiceWorker | null | undefined): Promise<void> {
  for (let time = 0; time < 10 && waiting?.state === 'installed'; time += 1) {
    waiting.postMessage({ type: 'take-over' } satisfies Question);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
