import type { OfflineCopy } from './offline-copy.ts';

/**
 * Says once a version that a newer one is ready, and reloads every open page once when the reader accepts.
 * A page on which an answer is begun but not given is left alone until it is.
 */
export function offerUpdates(copy: OfflineCopy): void {
  const prompt = document.createElement('div');
  prompt.className = 'update-prompt';
  prompt.role = 'status';
  const words = document.createElement('span');
  const accept = button('Reload');
  const later = button('Later');
  prompt.append(words, accept, later);
  prompt.hidden = true;
  document.body.append(prompt);

  later.onclick = () => copy.declineUpdate();
  accept.onclick = () => copy.takeOver();
  let updated = false;
  copy.subscribe(({ waiting, declined }) => {
    // From then on it says that this page is of the old version.
    if (updated) return;
    words.textContent = waiting ? 'A new version of the handbook is ready.' : '';
    prompt.hidden = !waiting || declined === true;
  });

  navigator.serviceWorker?.addEventListener('controllerchange', () => {
    if (updated) return;
    updated = true;
    if (!hasBegunAnswer()) {
      location.reload();
      return;
    }
    words.textContent = 'The handbook was updated. This page reloads when you have answered.';
    accept.onclick = () => location.reload();
    later.hidden = true;
    prompt.hidden = false;
    addEventListener('quiz-answered', () => setTimeout(() => location.reload(), 5000), {
      once: true,
    });
  });
}

function hasBegunAnswer(): boolean {
  return document.querySelector('quiz-card fieldset:not(:disabled) input:checked') !== null;
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  return made;
}
