import type { Grade } from './grade.ts';
import type { Answer, ItemId } from './quiz-item.ts';

/** An answer of a kind that this version does not know: a newer one wrote it. */
export interface UnknownAnswer {
  readonly kind: string;
}

/** One answer of the reader. `at` is in ms since the epoch (UTC), `took` in ms. */
export interface Review {
  readonly type: 'review';
  /** A UUID. */
  readonly id: string;
  readonly item: ItemId;
  readonly at: number;
  readonly grade: Grade;
  /** Absent when it was read from a format that does not have it, or when the reader had the answer shown. */
  readonly answer?: Answer | UnknownAnswer;
  readonly took: number;
  /** Tried again after the answer was shown: does not count as the reader's answer. */
  readonly retry?: true;
}

/** The reader marked a question as read, or took the mark back. */
export interface ReadMark {
  readonly type: 'read';
  /** A UUID. */
  readonly id: string;
  /** The slug of the question. */
  readonly question: string;
  readonly at: number;
  readonly read: boolean;
}

/** The reader corrected the grade of a right answer, harder or easier than "good", or that of a rehearsal. */
export interface Regrade {
  readonly type: 'regrade';
  readonly id: string;
  readonly at: number;
  /** The id of the review or of the rehearsal. */
  readonly review: string;
  readonly grade: Grade;
}

/** The reader took back a review, a rehearsal or a reset. */
export interface Undo {
  readonly type: 'undo';
  readonly id: string;
  readonly at: number;
  /** The id of what was taken back. */
  readonly entry: string;
}

/** A question answered aloud in a mock interview, and which of its key points the reader ticked. */
export interface Rehearsal {
  readonly type: 'rehearsal';
  readonly id: string;
  readonly question: string;
  readonly at: number;
  /** Milliseconds. */
  readonly took: number;
  /** The ids of the points covered: `p1` is the first of the page. */
  readonly covered: readonly string[];
  /** How many key points the question had. */
  readonly points: number;
  /** What the reader wrote. It is text, never markup. */
  readonly note?: string;
  /** What the reader says how it went, against what his ticks say. No entry has it: `inForce` puts it there. */
  readonly grade?: Grade;
}

/** The reader began anew: entries of these questions up to then do not count. */
export interface Reset {
  readonly type: 'reset';
  readonly id: string;
  readonly at: number;
  readonly questions: readonly string[] | 'all';
}

/** A choice of the reader that belongs to his progress, e.g. the day of his interview. The newest of a name holds. */
export interface Setting {
  readonly type: 'setting';
  readonly id: string;
  readonly at: number;
  readonly name: SettingName;
  readonly value: number | boolean | string;
}

export const settingNames = [
  'new-per-day',
  'reviews-per-day',
  'interview',
  'show-calendar',
  'recall-cards',
  'confidence',
  'pretest',
  'record-voice',
  'minutes-per-day',
] as const;
export type SettingName = (typeof settingNames)[number];

export const confidenceLevels = ['guess', 'think', 'sure'] as const;
export type ConfidenceLevel = (typeof confidenceLevels)[number];

/** How sure the reader was of an answer, said before it was checked. */
export interface Confidence {
  readonly type: 'confidence';
  readonly id: string;
  readonly at: number;
  /** The id of the review. */
  readonly review: string;
  readonly level: ConfidenceLevel;
}

/** What the reader wrote about a question or an item. The newest holds; an empty one takes the others away. */
export interface Note {
  readonly type: 'note';
  readonly id: string;
  readonly at: number;
  /** The slug of the question, or the id of the item. */
  readonly about: string;
  /** It is text, never markup. */
  readonly text: string;
}

/** The reader wants to find a question or an item again, or no longer does. The newest holds. */
export interface Bookmark {
  readonly type: 'bookmark';
  readonly id: string;
  readonly at: number;
  /** The slug of the question, or the id of the item. */
  readonly about: string;
  readonly on: boolean;
}

/** An item answered before its page was read: no review, since nothing was learnt yet. */
export interface Pretest {
  readonly type: 'pretest';
  readonly id: string;
  readonly at: number;
  readonly item: ItemId;
  readonly right: boolean;
}

/** What twelve items over the topics said of the reader: topics by their slugs. The newest holds. */
export interface Placement {
  readonly type: 'placement';
  readonly id: string;
  readonly at: number;
  readonly asked: number;
  readonly right: number;
  /** Something was missed, the easiest miss first. */
  readonly start: readonly string[];
  /** All right, none of it at the advanced level. */
  readonly later: readonly string[];
  /** All right, and of it something at the advanced level. */
  readonly skip: readonly string[];
}

/**
 * What the log is made of. Entries are appended and never changed. An entry of a type that only a newer version knows is
 * among them, and passed on as it is.
 */
export type LogEntry =
  | Review
  | ReadMark
  | Regrade
  | Undo
  | Rehearsal
  | Reset
  | Setting
  | Confidence
  | Note
  | Bookmark
  | Pretest
  | Placement;
