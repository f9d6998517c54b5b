import type { ItemId } from '../../learning/quiz-item.ts';
import { isRecord, KeptState } from '../../reader/kept-state.ts';
import { itemNow } from '../../reader/moved-names.ts';

/** What is kept of a session over a reload: the rest follows from the log. */
interface KeptSession {
  readonly started: number;
  readonly item: ItemId;
  /** Ids of the answers that were given in it, the newest last: another tab and a mock interview have theirs. */
  readonly given: readonly string[];
}

/** So many of them can be undone one after the other. */
const most = 100;

/** The session of today. */
export const keptSession = new KeptState<KeptSession>('practice', (value) =>
  isRecord(value) && typeof value['started'] === 'number' && typeof value['item'] === 'string'
    ? {
        started: value['started'],
        item: itemNow(value['item']),
        given: givenIn(value['given']),
      }
    : undefined,
);

/** What was given, and one answer more. */
export function withGiven(given: readonly string[], id: string): readonly string[] {
  return [...given, id].slice(-most);
}

/** A version before kept none. */
function givenIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(-most) : [];
}
