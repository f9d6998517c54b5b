import { stateInWords, stateOf } from './offline-state.ts';
import { offlineCopy } from './shared-copy.ts';
import { offerUpdates } from './update-prompt.ts';

/** On every page: begins to save when the page is loaded, shows the state in its foot, offers updates. */
function start(): void {
  offerUpdates(offlineCopy);
  const status = document.querySelector<HTMLElement>('[data-offline-status]');
  offlineCopy.subscribe((facts) => {
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
