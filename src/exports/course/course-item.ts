import type { ElementContent } from 'hast';

/** An answer to choose, with what is said of it. */
export interface CourseOption {
  /** Unique in its item, a name as XML has them. */
  readonly id: string;
  readonly right: boolean;
  readonly content: ElementContent[];
  /** Empty where what is said after every answer says it. */
  readonly reason: ElementContent[];
}

/** Options in the order in which they are shown. Of several right ones all are to be chosen, or any one. */
export interface AskedChoice {
  readonly kind: 'choice';
  readonly wanted: 'one' | 'all' | 'any';
  readonly options: readonly CourseOption[];
}

/** Steps in their right order, and the ids in the order in which they are shown. */
export interface AskedOrder {
  readonly kind: 'order';
  readonly steps: readonly Omit<CourseOption, 'right'>[];
  readonly shown: readonly string[];
}

/** A number between two bounds, which are right themselves. */
export interface AskedNumber {
  readonly kind: 'number';
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Statements, each of which belongs to one of the columns. */
export interface AskedMatch {
  readonly kind: 'match';
  readonly columns: readonly string[];
  readonly statements: readonly {
    readonly id: string;
    readonly content: ElementContent[];
    /** The place of its column, from 0. */
    readonly column: number;
    readonly reason: string;
  }[];
}

/** An answer in words, which a person marks by what is said after it. */
export interface AskedWords {
  readonly kind: 'words';
}

/** One thing that is asked and answered at once, as the question banks of courses hold it. */
export interface CourseItem {
  /** `slug#part`, unique in the handbook; for ever, as the ids of items are. */
  readonly id: string;
  /** The anchor on the question's page. */
  readonly anchor: string;
  readonly context: ElementContent[];
  /** What stands in a line. */
  readonly question: ElementContent[];
  readonly asked: AskedChoice | AskedOrder | AskedNumber | AskedMatch | AskedWords;
  /** What is said after every answer, beside the reasons. */
  readonly after: ElementContent[];
}
