import { createHash } from 'node:crypto';
import { movedTo, type Moves } from '../../learning/moved-questions.ts';

/** Anki's ids are moments in ms: these lie in the twelve months from 14 November 2023. */
const firstId = 1_700_000_000_000;
const room = 30_000_000_000;

/** The id that a name always has. */
export function idFor(name: string): number {
  const digest = createHash('sha256').update(name).digest();
  return firstId + Number(digest.readBigUInt64BE() % BigInt(room));
}

/** The id that each of some names has; of two that would share one, the later name has the next. */
export function idsFor(names: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Set<number>();
  const ids = new Map<string, number>();
  for (const name of [...names].sort()) {
    let id = idFor(name);
    while (taken.has(id)) id += 1;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

/** Anki's fingerprint of a first field: by it duplicates are found. */
export function checksumOf(text: string): number {
  return Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16);
}

/**
 * The name under which something was first published, e.g. `slug#item`: by it Anki knows a note again after its question
 * has moved. Of several names that lead to one, the first in the file of moves is the oldest.
 */
export function firstNames(moves: Moves): (name: string) => string {
  const onPageOfToday = (name: string): string => {
    const [page = '', item] = name.split('#');
    return item === undefined ? name : `${movedTo(page, moves)}#${item}`;
  };
  const before = new Map<string, string>();
  for (const [from, to] of Object.entries(moves)) {
    const now = onPageOfToday(to);
    if (!before.has(now)) before.set(now, from);
  }
  const first = (name: string): string => {
    const seen = new Set<string>();
    let here = name;
    let from: string | undefined = name;
    while (from !== undefined && !seen.has(from)) {
      seen.add(from);
      here = from;
      from = before.get(onPageOfToday(here));
    }
    return here;
  };
  return (name) => {
    const [page = '', item] = first(name).split('#');
    return item === undefined ? page : `${first(movedTo(page, moves))}#${item}`;
  };
}
