import { confidenceLevels, type ConfidenceLevel } from '../../learning/log-entry.ts';
import { element } from '../dom/element.ts';
import { loadStyleSheet } from '../dom/style-sheet.ts';
import styles from './confidence.css?url';
import * as say from '#strings/confidence.ts';

let count = 0;

/** Asks on a card, above its buttons, how sure the reader is. He may leave it open. */
export async function askConfidence(card: HTMLElement): Promise<void> {
  await loadStyleSheet(styles);
  if (card.querySelector('.quiz-confidence')) return;
  count += 1;
  const group = `confidence-${count}`;
  const choices = confidenceLevels.map((level) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: group, value: level }),
      ` ${say.levels[level]}`,
    ),
  );
  const question = element('fieldset', { className: 'quiz-confidence' });
  question.append(element('legend', { textContent: say.howSure }), ...choices);
  card.querySelector('.quiz-actions')?.before(question);
}

/** What the reader said; undefined when he said nothing, or was not asked. */
export function confidenceOn(card: HTMLElement): ConfidenceLevel | undefined {
  const chosen = card.querySelector<HTMLInputElement>('.quiz-confidence :checked')?.value;
  return confidenceLevels.find((level) => level === chosen);
}
