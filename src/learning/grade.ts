import type { Answer, QuizItem } from './quiz-item.ts';

/** FSRS grades: 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/** The verdict on each part of an answer, keyed by option, step or statement id. */
export interface Result {
  readonly right: boolean;
  readonly parts: Readonly<Record<string, boolean>>;
}

/**
 * Marks an answer. An option's part is right when it was chosen exactly if it should be; a step's when it stands
 * at its place; a statement's when it lies in its column. The whole is right when every part is.
 * @throws RangeError when the answer is of another kind than the item.
 */
export function mark(item: QuizItem, answer: Answer): Result {
  const parts = markParts(item, answer);
  return { right: Object.values(parts).every(Boolean), parts };
}

function markParts(item: QuizItem, answer: Answer): Record<string, boolean> {
  if (item.kind === 'choice' && answer.kind === 'choice') {
    const chosen = new Set(answer.chosen);
    return Object.fromEntries(item.options.map(({ id, right }) => [id, chosen.has(id) === right]));
  }
  if (item.kind === 'order' && answer.kind === 'order') {
    return Object.fromEntries(item.steps.map((id, place) => [id, answer.order[place] === id]));
  }
  if (item.kind === 'sort' && answer.kind === 'sort') {
    return Object.fromEntries(
      item.statements.map(({ id, column }) => [id, answer.placed[id] === column]),
    );
  }
  if (item.kind === 'calculation' && answer.kind === 'calculation') {
    const { id, value } = item.variants.find(({ id }) => id === answer.variant) ?? {};
    const right = value !== undefined && isNear(answer.value, value, item.tolerance);
    return { [id ?? answer.variant]: right };
  }
  throw new RangeError(`A ${item.kind} item cannot be marked by a ${answer.kind} answer`);
}

/** Within the tolerance, a share of the value; what rounding makes of it is let pass. */
function isNear(given: number, value: number, tolerance: number): boolean {
  return Math.abs(given - value) <= Math.abs(value) * (tolerance + 1e-9);
}

/** Wrong is again (1), right is good (3): the reader may correct it to hard or easy in a session. */
export function gradeOf(result: Result): Grade {
  return result.right ? 3 : 1;
}
