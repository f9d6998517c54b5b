import { startOfDay } from '../learning/local-day.ts';

const minute = 60_000;

/** Calls back when the reader's day is another than before: a tab stays open overnight, and a laptop wakes. */
export function onNewDay(callback: () => void, signal: AbortSignal): void {
  let day = startOfDay(Date.now());
  const look = () => {
    const today = startOfDay(Date.now());
    if (document.hidden || today === day) return;
    day = today;
    callback();
  };
  document.addEventListener('visibilitychange', look, { signal });
  // No event tells of waking.
  const timer = setInterval(look, minute);
  signal.addEventListener('abort', () => clearInterval(timer));
}
