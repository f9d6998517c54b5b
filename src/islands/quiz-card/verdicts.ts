import type { Result } from '../../learning/grade.ts';
import { shownQuantity } from '../../learning/shown-quantity.ts';
import type { Answer, QuizItem } from '../../learning/quiz-item.ts';

/** What is said of one option, step or statement. */
export interface Verdict {
  /** How it looks: rightly chosen, not chosen though right, chosen though wrong, rightly left out. */
  readonly state: 'hit' | 'missed' | 'mistaken' | 'avoided';
  /** The option is right, or the step or statement lies right. */
  readonly right: boolean;
  readonly note: string;
}

/** The verdict on every part of an answer, keyed by the part's id. */
export function verdicts(item: QuizItem, answer: Answer, { parts }: Result): Map<string, Verdict> {
  if (item.kind === 'choice') {
    const chosen = answer.kind === 'choice' ? answer.chosen : [];
    return new Map(
      item.options.map(({ id, right }) => [id, optionVerdict(right, chosen.includes(id))]),
    );
  }
  if (item.kind !== 'order' && item.kind !== 'sort') return new Map();
  const places =
    item.kind === 'order'
      ? item.steps.map((id, place) => [id, `at place ${place + 1}`] as const)
      : item.statements.map(({ id, column }) => [id, `to ${column}`] as const);
  return new Map(
    places.map(([id, where]): [string, Verdict] =>
      parts[id]
        ? [id, { state: 'hit', right: true, note: '' }]
        : [id, { state: 'mistaken', right: false, note: `belongs ${where}` }],
    ),
  );
}

function optionVerdict(right: boolean, chosen: boolean): Verdict {
  if (chosen) return { state: right ? 'hit' : 'mistaken', right, note: 'your choice' };
  return right
    ? { state: 'missed', right, note: 'not chosen' }
    : { state: 'avoided', right, note: '' };
}

/** The verdict on the whole, and what would have been right. */
export function summary(item: QuizItem, { right, parts }: Result): string {
  const verdict = right ? 'Right.' : 'Wrong.';
  if (item.kind === 'calculation') {
    const variant = item.variants.find(({ id }) => id in parts);
    const value = variant ? shownQuantity(variant.value, item.unit) : '';
    return right ? verdict : `${verdict} The answer is ${value}.`;
  }
  if (item.kind !== 'choice') {
    const all = Object.values(parts);
    const what = item.kind === 'order' ? 'steps in their place' : 'statements in their column';
    return `${verdict} ${all.filter(Boolean).length} of ${all.length} ${what}.`;
  }
  const letters = item.options.flatMap((option, index) =>
    option.right ? String.fromCharCode(65 + index) : [],
  );
  if (right) return verdict;
  const last = letters.pop();
  return letters.length > 0
    ? `${verdict} The right answers are ${letters.join(', ')} and ${last}.`
    : `${verdict} The right answer is ${last}.`;
}
