import { readHistories, type PageHistory } from './page-history.ts';

let histories: ReadonlyMap<string, PageHistory> | undefined;

/** The history of the page that a file holds, when Git knows it. Read once: one call tells of all pages. */
export function historyOf(file: string): PageHistory | undefined {
  histories ??= readHistories(process.cwd());
  return histories.get(file);
}
