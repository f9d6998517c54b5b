import type { Visitor } from './visitor.ts';

/** The card that practice asks. */
export const practiceCard = '.practice-item quiz-card[data-live]';

/** Ticks the right options of the card that practice asks, or a wrong one, by the pointer, and checks. */
export async function answerChoice(reader: Visitor, right: boolean): Promise<string> {
  return answerChoiceOn(reader, practiceCard, right);
}

/** The same on any card; gives the id of its item. */
export async function answerChoiceOn(
  reader: Visitor,
  card: string,
  right: boolean,
): Promise<string> {
  await reader.see(card);
  const [item, options] = await reader.run(
    (wanted, isRight) => {
      const found = document.querySelector<HTMLElement>(wanted)!;
      const answers = [...found.querySelectorAll<HTMLElement>('.quiz-answer li')];
      const fitting = answers.filter((answer) => answer.matches('[data-right]') === isRight);
      const ids = fitting.map(({ dataset }) => dataset['for'] ?? '');
      return [found.dataset['item'] ?? '', isRight ? ids : ids.slice(0, 1)] as const;
    },
    card,
    right,
  );
  for (const id of options) await reader.click(`${card} [data-option="${id}"] label`);
  await reader.click(`${card} .quiz-check`);
  return item;
}
