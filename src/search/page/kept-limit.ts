import { isRecord } from '../../reader/kept-state.ts';

const name = 'search-limit';

/** How many results of a query the reader had shown when he left the page for one of them; undefined when it was another. */
export function keptLimit(query: string): number | undefined {
  const state: unknown = history.state;
  const kept = isRecord(state) ? state[name] : undefined;
  if (!isRecord(kept) || kept['query'] !== query) return undefined;
  return Number.isInteger(kept['limit']) ? (kept['limit'] as number) : undefined;
}

/** Keeps it with the page's entry in the history. */
export function keepLimit(query: string, limit: number): void {
  try {
    history.replaceState({ ...history.state, [name]: { query, limit } }, '');
  } catch {
    return; // Safari allows a hundred changes in ten seconds: the way back shows fewer.
  }
}
