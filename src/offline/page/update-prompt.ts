import { declineUpdate, takeOver } from './copy-actions.ts';
import type { OfflineCopy } from './offline-copy.ts';
import { hasBegunWork } from './begun-work.ts';
import { serviceWorkers } from './service-workers.ts';
import * as say from '#strings/offline.ts';

/** Milliseconds between an answer and the reload: the verdict is to be read. */
const timeToRead = 5000;

/**
 * Says once a version that a newer one is ready, and reloads every open page once when the reader accepts.
 * A page on which an answer is begun but not given is left alone until it is.
 * @param controller the worker that served the page: another one may have taken over before this was loaded
 */
export function offerUpdates(
  copy: OfflineCopy,
  controller: ServiceWorker | null | undefined,
): void {
  const prompt = document.createElement('div');
  prompt.className = 'update-prompt';
  prompt.setAttribute('role', 'status');
  const words = document.createElement('span');
  const accept = button(say.reload);
  const later = button(say.later);
  prompt.append(words, accept, later);
  prompt.hidden = true;
  document.body.append(prompt);

  later.onclick = () => declineUpdate(copy);
  accept.onclick = () => takeOver(copy);
  let updated = false;
  copy.subscribe(({ waiting, declined }) => {
    // From then on it says that this page is of the old version.
    if (updated) return;
    words.textContent = waiting ? say.newVersion : '';
    prompt.hidden = !waiting || declined === true;
  });

  const change = () => {
    if (updated) return;
    updated = true;
    if (!hasBegunWork(document)) {
      location.reload();
      return;
    }
    words.textContent = say.wasUpdated;
    accept.onclick = () => location.reload();
    later.hidden = true;
    prompt.hidden = false;
    const reloadLater = () =>
      setTimeout(() => {
        if (!hasBegunWork(document)) location.reload();
      }, timeToRead);
    for (const type of ['quiz-answered', 'focusout']) addEventListener(type, reloadLater);
  };
  const workers = serviceWorkers();
  workers?.addEventListener('controllerchange', change);
  if (controller && workers?.controller !== controller) change();
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  return made;
}
