import { gradeOf, type Grade, type Result } from '../learning/grade.ts';
import { entryDuration } from '../learning/parse-log-entry.ts';
import type { Answer, ItemId } from '../learning/quiz-item.ts';
import type { PlacementResult } from '../learning/placement.ts';
import { longestNote } from '../learning/notes.ts';
import type {
  Bookmark,
  Confidence,
  ConfidenceLevel,
  Note,
  Placement,
  Pretest,
  Regrade,
  Rehearsal,
  Reset,
  Review,
  Setting,
  SettingName,
  Undo,
} from '../learning/log-entry.ts';
import { stamp } from './new-read-mark.ts';

/** What a reader did with an item, now. */
export function newReview(
  item: ItemId,
  answer: Answer,
  result: Result,
  took: number,
  retry: boolean,
): Review {
  return {
    type: 'review',
    ...stamp(),
    item,
    grade: gradeOf(result),
    answer,
    took: entryDuration(took),
    ...(retry && { retry }),
  };
}

/** The reader had the answer shown without giving one: again. */
export function newMiss(item: ItemId, took: number): Review {
  return { type: 'review', ...stamp(), item, grade: 1, took: entryDuration(took) };
}

/** The reader says that a right answer was hard or easy. */
export function newRegrade(review: string, grade: Grade): Regrade {
  return { type: 'regrade', ...stamp(), review, grade };
}

/** The reader takes an entry back. */
export function newUndo(entry: string): Undo {
  return { type: 'undo', ...stamp(), entry };
}

/** What the reader covered of a question in a mock interview. */
export function newRehearsal(
  question: string,
  covered: readonly string[],
  points: number,
  took: number,
  note: string,
): Rehearsal {
  const text = note.trim().slice(0, 20_000);
  return {
    type: 'rehearsal',
    ...stamp(),
    question,
    took: entryDuration(took),
    covered,
    points,
    ...(text !== '' && { note: text }),
  };
}

/** How sure the reader was of an answer. */
export function newConfidence(review: string, level: ConfidenceLevel): Confidence {
  return { type: 'confidence', ...stamp(), review, level };
}

/** What the reader wrote about a question or an item; cut off where it is longer than a note may be. */
export function newNote(about: string, text: string): Note {
  return { type: 'note', ...stamp(), about, text: text.slice(0, longestNote) };
}

/** The reader marks a question or an item, or takes the mark away. */
export function newBookmark(about: string, on: boolean): Bookmark {
  return { type: 'bookmark', ...stamp(), about, on };
}

/** An item answered before its page was read. */
export function newPretest(item: ItemId, right: boolean): Pretest {
  return { type: 'pretest', ...stamp(), item, right };
}

/** What a placement said. */
export function newPlacement({ asked, right, start, later, skip }: PlacementResult): Placement {
  return { type: 'placement', ...stamp(), asked, right, start, later, skip };
}

/** The reader begins anew with these questions. */
export function newReset(questions: readonly string[] | 'all'): Reset {
  return { type: 'reset', ...stamp(), questions };
}

/** The reader chose. */
export function newSetting(name: SettingName, value: number | boolean | string): Setting {
  return { type: 'setting', ...stamp(), name, value };
}
