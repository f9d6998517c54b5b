import { stateInWords, stateOf } from './offline-state.ts';
import { offlineCopy } from './shared-copy.ts';
import { serviceWorkers } from './service-workers.ts';

/** On every page: begins to save when the page is loaded, shows the state in its foot, offers updates. */
function start(): void {
  const controller = serviceWorkers()?.controller;
  let prompt: Promise<unknown> | undefined;
  const status = document.querySelector<HTMLElement>('[data-offline-status]');
  offlineCopy.subscribe((facts) => {
    // As soon as a version comes: once it has taken over, the files of this one are gone.
    if (facts.waiting ?? (controller && facts.progress)) {
      prompt ??= import('./update-prompt.ts').then(
        ({ offerUpdates }) => offerUpdates(offlineCopy, controller),
        () => (prompt = undefined), // The page is being left, or the next news tries again.
      );
    }
    if (!status) return;
    status.textContent = stateInWords(facts);
    status.dataset['offlineStatus'] = stateOf(facts);
  });
  void offlineCopy.start();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void offlineCopy.update();
  });
}

if (document.readyState === 'complete') start();
else addEventListener('load', start, { once: true });
