const pause = 1000;
let wanted: string | undefined;

/**
 * Has the address follow what is shown, without a new entry in the history. Safari throws after a hundred changes in ten
 * seconds: the newest address is then tried again, and what is shown does not wait for it.
 */
export function followInAddress(address: string): void {
  const isWaiting = wanted !== undefined;
  wanted = address;
  if (!isWaiting) write();
}

function write(): void {
  if (wanted === undefined) return;
  try {
    history.replaceState(history.state, '', wanted);
    wanted = undefined;
  } catch {
    setTimeout(write, pause); // Too many changes.
  }
}
