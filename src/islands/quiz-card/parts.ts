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
