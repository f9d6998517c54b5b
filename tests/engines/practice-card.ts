import type { Visitor } from './visitor.ts';

/** The card that practice asks. */
export const practiceCard = '.practice-item quiz-card[data-live]';

/** Ticks the right options, or a wrong one, by the pointer, and checks. */
export async function answerChoice(reader: Visitor, right: boolean): Promise<string> {
  await reader.see(practiceCard);
  const [item, options] = await reader.run(
    (wanted, isRight) => {
      const found = document.querySelector<HTMLElement>(wanted)!;
      const answers = [...found.querySelectorAll<HTMLElement>('.quiz-answer li')];
      const fitting = answers.filter((answer) => answer.matches('[data-right]') === isRight);
      const ids = fitting.map(({ dataset }) => dataset['for'] ?? '');
      return [found.dataset['item'] ?? '', isRight ? ids : ids.slice(0, 1)] as const;
    },
    practiceCard,
    right,
  );
  for (const id of options) await reader.click(`${practiceCard} [data-option="${id}"] label`);
  await reader.click(`${practiceCard} .quiz-check`);
  return item;
}
