/** What a page has kept of itself with its entry in the history, under a name; it lives as long as the entry. */
export function inHistory(name: string): unknown {
  const state = history.state as Record<string, unknown> | null;
  return state?.[name];
}

/** Keeps it beside all else that is kept there. Safari allows a hundred changes in ten seconds: what is too much is lost. */
export function keepInHistory(name: string, value: unknown): void {
  try {
    history.replaceState({ ...history.state, [name]: value }, '');
  } catch {
    return; // The way back leads to what was kept before.
  }
}
