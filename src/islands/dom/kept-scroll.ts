import { inHistory, keepInHistory } from './history-state.ts';

const name = 'scroll';

/** After so long without a scroll the place is kept, and for so long a page that is drawn anew is followed; in ms. */
const pause = 200;
const patience = 4000;

/**
 * Keeps the reader's place on a page that a script draws. After a reload, and on the way back, a browser looks for it while
 * the page is still short. Who moves meanwhile is left alone.
 */
export function keepScroll(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  comeBack(() => {
    addEventListener('scroll', () => {
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    });
  });
}

/** Whether the reader had a place in what he comes back to. */
export function hasKeptScroll(): boolean {
  return Number(inHistory(name)) > 0;
}

function keep(): void {
  keepInHistory(name, Math.round(scrollY));
}

/** Goes to the kept place with each part of the page that comes, and calls when that is over. */
function comeBack(over: () => void): void {
  const top = Number(inHistory(name));
  if (!(top > 0)) return over();
  history.scrollRestoration = 'manual';
  const observer = new ResizeObserver(() => scrollTo({ top, behavior: 'instant' }));
  const { signal, stop } = stoppable(() => {
    observer.disconnect();
    history.scrollRestoration = 'auto';
    over();
  });
  observer.observe(document.body);
  for (const sign of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'pagehide']) {
    addEventListener(sign, stop, { passive: true, signal });
  }
  setTimeout(stop, patience);
}

function stoppable(end: () => void): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  controller.signal.addEventListener('abort', end, { once: true });
  return { signal: controller.signal, stop: () => controller.abort() };
}
