import { inHistory, keepInHistory } from '../../islands/dom/history-state.ts';
import { isRecord } from '../../reader/kept-state.ts';

const name = 'search-limit';

/** How many results of a query the reader had shown when he left the page for one of them; undefined when it was another. */
export function keptLimit(query: string): number | undefined {
  const kept = inHistory(name);
  if (!isRecord(kept) || kept['query'] !== query) return undefined;
  return Number.isInteger(kept['limit']) ? (kept['limit'] as number) : undefined;
}

/** Keeps it with the page's entry in the history. */
export function keepLimit(query: string, limit: number): void {
  keepInHistory(name, { query, limit });
}
