import type { Question } from '../question/question.ts';
import type { PageChange, PageHistory } from './page-history.ts';

/** A question with the days on which it came and last changed, ISO dates. */
export interface ChangedQuestion {
  readonly question: Question;
  readonly added: string;
  readonly changed: string;
  /** The newest first, without the one that brought the page. */
  readonly changes: readonly PageChange[];
}

/** What came and changed within a month, such as `2026-11`. */
export interface MonthOfChanges {
  readonly month: string;
  readonly added: readonly ChangedQuestion[];
  /** Those that were there before. */
  readonly changed: readonly ChangedQuestion[];
}

/** The questions whose history is known, the last changed first. */
export function changedQuestions(
  questions: readonly Question[],
  histories: ReadonlyMap<string, PageHistory>,
): ChangedQuestion[] {
  return questions
    .flatMap((question): ChangedQuestion[] => {
      const history = histories.get(question.file);
      if (!history) return [];
      const added = history.changes.at(-1)?.date ?? history.changed;
      return [{ question, added, changed: history.changed, changes: history.changes.slice(0, -1) }];
    })
    .sort(
      (a, b) =>
        compare(b.changed, a.changed) ||
        compare(b.added, a.added) ||
        compare(a.question.slug, b.question.slug),
    );
}

/** Changes by month, the newest first. A question that came within a month is not among what changed in it. */
export function changesByMonth(changed: readonly ChangedQuestion[]): MonthOfChanges[] {
  const monthOf = (date: string) => date.slice(0, 7);
  const months = new Set(
    changed.flatMap(({ added, changes }) => [
      monthOf(added),
      ...changes.map((c) => monthOf(c.date)),
    ]),
  );
  return [...months]
    .sort((a, b) => compare(b, a))
    .map((month) => ({
      month,
      added: changed.filter(({ added }) => monthOf(added) === month),
      changed: changed.filter(
        ({ added, changes }) =>
          monthOf(added) !== month && changes.some(({ date }) => monthOf(date) === month),
      ),
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
