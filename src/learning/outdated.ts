import type { Answer, QuizItem } from './quiz-item.ts';

/**
 * Whether an answer that was marked right is wrong by what the item says today: its right option was changed.
 * A mended text does not count, nor does what was added to the item or taken from it.
 */
export function isOutdated(answer: Answer | undefined, item: QuizItem): boolean {
  if (!answer) return false;
  if (answer.kind !== item.kind) return true;
  if (item.kind === 'choice' && answer.kind === 'choice') {
    const known = item.options.filter(({ id, right }) => right || answer.chosen.includes(id));
    return known.some(({ id, right }) => right !== answer.chosen.includes(id));
  }
  if (item.kind === 'order' && answer.kind === 'order') {
    const order = answer.order.filter((id) => item.steps.includes(id));
    const steps = item.steps.filter((id) => order.includes(id));
    return order.some((id, place) => id !== steps[place]);
  }
  if (item.kind === 'sort' && answer.kind === 'sort') {
    const columns = new Set(item.statements.map(({ column }) => column));
    return item.statements.some(({ id, column }) => {
      const placed = answer.placed[id];
      return placed !== undefined && placed !== column && columns.has(placed);
    });
  }
  if (item.kind === 'calculation' && answer.kind === 'calculation') {
    const variant = item.variants.find(({ id }) => id === answer.variant);
    // A little wider than when it was marked: a value that was only rounded anew is not another value.
    const reach = Math.abs(variant?.value ?? 0) * (2 * item.tolerance + 1e-9);
    return variant !== undefined && Math.abs(answer.value - variant.value) > reach;
  }
  return false;
}
