import { isRecord, KeptState } from './kept-state.ts';

/** When items are due, as the practice page last worked it out. Times in ms since the epoch. */
export interface DueDigest {
  readonly at: number;
  /** End of the reader's day in which it was made. */
  readonly until: number;
  readonly due: Readonly<Record<string, number>>;
}

/** Question pages load no scheduler: they show what the practice page has left here. */
export const dueDigest = new KeptState<DueDigest>('due', (value) =>
  isRecord(value) &&
  typeof value['at'] === 'number' &&
  typeof value['until'] === 'number' &&
  isRecord(value['due'])
    ? (value as unknown as DueDigest)
    : undefined,
);
