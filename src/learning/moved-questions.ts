import type { LogEntry } from './log-entry.ts';
import { questionOf } from './quiz-item.ts';

/** Where questions and items went: `old-slug` to `new-slug`, or `old-slug#item` to `new-slug#item`. */
export type Moves = Readonly<Record<string, string>>;

/**
 * Moves as they are written: to what the old page or item is called now, or `into` one that was there before and answers for
 * it. Progress follows both; ids that others know a page or card by stay with what was renamed alone.
 */
export type WrittenMoves = Readonly<Record<string, string | { readonly into: string }>>;

/** Where each written move leads. */
export function targetsOf(written: WrittenMoves): Record<string, string> {
  return Object.fromEntries(
    Object.entries(written).map(([from, to]) => [from, typeof to === 'string' ? to : to.into]),
  );
}

/** The log as if questions had always had the slugs of today. The same array when nothing has moved. */
export function followMoves(log: readonly LogEntry[], moves: Moves): readonly LogEntry[] {
  if (Object.keys(moves).length === 0) return log;
  return log.map((entry) => {
    // Not only reviews have these keys, and those of other entries are not checked yet.
    if ('item' in entry) {
      const item = movedItem(String(entry.item), moves);
      return item === entry.item ? entry : { ...entry, item };
    }
    if ('about' in entry) return { ...entry, about: movedName(String(entry.about), moves) };
    if (entry.type === 'read' || entry.type === 'rehearsal') {
      return { ...entry, question: movedTo(entry.question, moves) };
    }
    if (entry.type === 'reset' && entry.questions !== 'all') {
      return { ...entry, questions: entry.questions.map((slug) => movedTo(slug, moves)) };
    }
    return entry;
  });
}

/** The end of a chain of moves; where moves go round in a circle, the name itself. */
export function movedTo(name: string, moves: Moves): string {
  if (!Object.hasOwn(moves, name)) return name;
  const seen = new Set([name]);
  let here = name;
  while (Object.hasOwn(moves, here)) {
    here = moves[here] ?? here;
    if (seen.has(here)) return name;
    seen.add(here);
  }
  return here;
}

function movedName(name: string, moves: Moves): string {
  return name.includes('#') ? movedItem(name, moves) : movedTo(name, moves);
}

/**
 * Where an item is now: moves of its own and of its page in turn, as an item may get another id on a page that was renamed,
 * and its page may be renamed after that. Where they go round in a circle, the item itself.
 */
export function movedItem(item: string, moves: Moves): string {
  const seen = new Set<string>();
  let here = item;
  while (!seen.has(here)) {
    seen.add(here);
    const moved = movedTo(here, moves);
    const question = questionOf(moved);
    const next = `${movedTo(question, moves)}${moved.slice(question.length)}`;
    if (next === here) return here;
    here = next;
  }
  return item;
}

/**
 * The moves of items out of the file of moves, whose keys are pages (`topic/old-slug`) or items (`old-slug#item`): the
 * topic is no part of an item's name. Each leads to its end: two pages on the way may have had one slug in two topics.
 */
export function movesOf(file: WrittenMoves): Moves {
  const targets = targetsOf(file);
  const slug = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return Object.fromEntries(
    Object.keys(targets)
      .map((from) => [slug(from), slug(movedTo(from, targets))] as const)
      .filter(([from, to]) => from !== to),
  );
}
