import type { DueDigest } from '../learning/due-digest.ts';
import { isRecord, KeptState } from './kept-state.ts';

/** Question pages load no scheduler: they show what the practice page has left here. */
export const dueDigest = new KeptState<DueDigest>('due', (value) =>
  isRecord(value) && typeof value['at'] === 'number' && isRecord(value['due'])
    ? (value as unknown as DueDigest)
    : undefined,
);
