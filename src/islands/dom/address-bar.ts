const pause = 1000;
let wanted: string | undefined;
/** The query of what is shown. */
let shown: string | undefined;
const callbacks = new Set<() => void>();

/**
 * Has the address follow what is shown, without a new entry in the history. Safari throws after a hundred changes in ten
 * seconds: the newest address is then tried again, and what is shown does not wait for it.
 */
export function followInAddress(address: string): void {
  const isWaiting = wanted !== undefined;
  wanted = address;
  if (!isWaiting) write();
}

/**
 * Calls back when the way back or forward leads to another query. Browsers tell of a link within the page in the same way,
 * as of the one that skips to its content: what is begun stays then.
 */
export function onOtherQuery(callback: () => void, signal: AbortSignal): void {
  shown = location.search;
  callbacks.add(callback);
  signal.addEventListener('abort', () => callbacks.delete(callback));
  addEventListener('popstate', look);
}

function look(): void {
  if (location.search === shown) return;
  shown = location.search;
  for (const callback of callbacks) callback();
}

function write(): void {
  if (wanted === undefined) return;
  try {
    history.replaceState(history.state, '', wanted);
    wanted = undefined;
    shown = location.search;
  } catch {
    setTimeout(write, pause); // Too many changes.
  }
}
