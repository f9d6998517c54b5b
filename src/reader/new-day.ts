import { glance, today } from './today.ts';

/** Calls back when the reader's day is another than before, and he looks: a tab stays open overnight, and a laptop wakes. */
export function onNewDay(callback: () => void, signal: AbortSignal): void {
  let day = today();
  const look = () => {
    if (!document.hidden && day !== (day = today())) callback();
  };
  document.addEventListener('visibilitychange', look, { signal });
  const timer = setInterval(look, glance);
  signal.addEventListener('abort', () => clearInterval(timer));
}
