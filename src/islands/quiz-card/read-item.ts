import type { QuizItem } from '../../learning/quiz-item.ts';

/** The item that the card's markup shows; undefined when the markup is not whole, and so cannot be marked. */
export function readItem(card: HTMLElement): QuizItem | undefined {
  const { item: id, kind } = card.dataset;
  const answers = [...card.querySelectorAll<HTMLElement>('.quiz-answer [data-for]')];
  const ids = answers.map((answer) => answer.dataset['for'] ?? '');
  const shown = [...card.querySelectorAll<HTMLElement>(parts)].map(partId);
  if (id && kind === 'calculation') return readCalculation(card, id);
  if (!id || ids.length === 0 || ids.length !== shown.length) return undefined;
  if (!shown.every((part) => ids.includes(part))) return undefined;
  switch (kind) {
    case 'choice':
      return {
        kind,
        id,
        options: answers.map((a, n) => ({ id: ids[n]!, right: 'right' in a.dataset })),
      };
    case 'order':
      return { kind, id, steps: ids };
    case 'sort':
      return {
        kind,
        id,
        statements: answers.map((a, n) => ({ id: ids[n]!, column: a.dataset['column'] ?? '' })),
      };
    default:
      return undefined;
  }
}

function readCalculation({ dataset }: HTMLElement, id: string): QuizItem {
  return {
    kind: 'calculation',
    id,
    unit: dataset['unit'] ?? '',
    tolerance: Number(dataset['tolerance']),
    variants: JSON.parse(dataset['variants'] ?? '[]') as { id: string; value: number }[],
  };
}

/** The options, steps or statements of a card. */
export const parts = 'li:is([data-option], [data-step], [data-statement])';

/** The id of an option, step or statement. */
export function partId({ dataset }: HTMLElement): string {
  return dataset['option'] ?? dataset['step'] ?? dataset['statement'] ?? '';
}
