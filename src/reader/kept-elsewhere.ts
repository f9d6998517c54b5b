import type { KeptState } from './kept-state.ts';

/** Calls back when another tab has kept something else, or may have: this page was in the back/forward cache. */
export function onKeptElsewhere(
  { name }: KeptState<unknown>,
  callback: () => void,
  signal: AbortSignal,
): void {
  addEventListener('storage', ({ key }) => key === name && callback(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && callback(), { signal });
}
