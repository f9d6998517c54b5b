import { shuffle } from '../../learning/seeded-random.ts';

/** The options, steps or statements of a card. */
export const parts = 'li:is([data-option], [data-step], [data-statement])';

/** The id of an option, step or statement. */
export function partId({ dataset }: HTMLElement): string {
  return dataset['option'] ?? dataset['step'] ?? dataset['statement'] ?? '';
}

/** What the answer says of each part, in its order; undefined when a part has no answer or an answer no part. */
export function answersOf(card: HTMLElement): { id: string; data: DOMStringMap }[] | undefined {
  const answers = [...card.querySelectorAll<HTMLElement>('.quiz-answer [data-for]')].map(
    ({ dataset }) => ({ id: dataset['for'] ?? '', data: dataset }),
  );
  const shown = [...card.querySelectorAll<HTMLElement>(parts)].map(partId);
  const isWhole =
    answers.length > 0 &&
    answers.length === shown.length &&
    shown.every((part) => answers.some(({ id }) => id === part));
  return isWhole ? answers : undefined;
}

/** The options that an answer speaks of, with which of them are right. */
export function optionsOf(
  answers: readonly { id: string; data: DOMStringMap }[],
): { id: string; right: boolean }[] {
  return answers.map(({ id, data }) => ({ id, right: 'right' in data }));
}

/** Puts the entries of a list into another order than they have, the same for the same seed. */
export function reorder(list: Element | null | undefined, seed: string): void {
  const before = [...(list?.children ?? [])];
  const after = shuffle(before, seed);
  const isSame = after.every((entry, place) => entry === before[place]);
  list?.append(...(isSame ? [...after.slice(1), ...after.slice(0, 1)] : after));
}

/** Puts the options of each list into another order, and their answers with them: both have letters. */
export function reorderOptions(card: HTMLElement, turn: number): void {
  for (const [index, list] of card.querySelectorAll('.quiz-options').entries()) {
    reorder(list, `${card.dataset['item'] ?? ''}:${turn}:${index}`);
    for (const option of list.querySelectorAll<HTMLElement>('[data-option]')) {
      const answer = card.querySelector(`.quiz-answer [data-for="${partId(option)}"]`);
      if (answer) answer.parentElement?.append(answer);
    }
  }
}
