import type { ItemId } from '../../learning/quiz-item.ts';
import { isRecord, KeptState } from '../../reader/kept-state.ts';
import { itemNow } from '../../reader/moved-names.ts';

/** What is kept of a session over a reload: the rest follows from the log. */
interface KeptSession {
  readonly started: number;
  readonly item: ItemId;
}

/** The session of today. */
export const keptSession = new KeptState<KeptSession>('practice', (value) =>
  isRecord(value) && typeof value['started'] === 'number' && typeof value['item'] === 'string'
    ? { started: value['started'], item: itemNow(value['item']) }
    : undefined,
);
