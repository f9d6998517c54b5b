import type { Bookmark, LogEntry, Note } from './log-entry.ts';
import { isLater } from './review-log.ts';

/** Characters that a note may have. */
export const longestNote = 20_000;

/** What the reader wrote and marked about a question or an item. */
export interface Kept {
  /** The slug of the question, or the id of the item. */
  readonly about: string;
  /** Empty when nothing is written. */
  readonly text: string;
  readonly isMarked: boolean;
  /** When it was last written or marked, in ms since the epoch. */
  readonly at: number;
}

/** What is kept, by what it is about: the newest note and the newest mark of each, and nothing where both are empty. */
export function keptOf(log: readonly LogEntry[]): Map<string, Kept> {
  const notes = newest(log, isNote);
  const marks = newest(log, isBookmark);
  const kept = new Map<string, Kept>();
  for (const about of new Set([...notes.keys(), ...marks.keys()])) {
    const note = notes.get(about);
    const mark = marks.get(about);
    const text = note?.text ?? '';
    const isMarked = mark?.on ?? false;
    const at = Math.max(note?.at ?? 0, mark?.at ?? 0);
    if (text !== '' || isMarked) kept.set(about, { about, text, isMarked, at });
  }
  return kept;
}

function newest<Entry extends Note | Bookmark>(
  log: readonly LogEntry[],
  isOne: (entry: LogEntry) => entry is Entry,
): Map<string, Entry> {
  const last = new Map<string, Entry>();
  for (const entry of log) {
    if (!isOne(entry)) continue;
    const other = last.get(entry.about);
    if (!other || isLater(entry, other)) last.set(entry.about, entry);
  }
  return last;
}

// What is read on every page has checked no more than that their values are texts, numbers or switches.
function isNote(entry: LogEntry): entry is Note {
  return entry.type === 'note' && isName(entry.about) && typeof entry.text === 'string';
}

function isBookmark(entry: LogEntry): entry is Bookmark {
  return entry.type === 'bookmark' && isName(entry.about) && typeof entry.on === 'boolean';
}

function isName(about: unknown): boolean {
  return typeof about === 'string' && /^[a-z0-9-]{1,100}(#[a-z0-9-]{1,100})?$/.test(about);
}
