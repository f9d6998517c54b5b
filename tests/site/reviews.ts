import { idOf } from './stored-log.ts';

export const day = 86_400_000;
export const item = 'what-is-mlops-vs-traditional-devops#release-without-commit';

/** A review of half a day ago. */
export const reviewOf = (number: number, over: Record<string, unknown> = {}) => ({
  type: 'review',
  id: idOf(number),
  item,
  at: Date.now() - day / 2 + number,
  grade: 3,
  took: 1000,
  ...over,
});

/** The text of a backup. */
export const backupOf = (entries: readonly unknown[], over: Record<string, unknown> = {}) =>
  JSON.stringify({ format: 'llmops-handbook-progress', version: 1, entries, ...over });
