import { shortAnswerOf } from '../../reader/question-parts.ts';
import { element } from '../dom/element.ts';
import { announce, prepareLiveRegion } from '../dom/live-region.ts';
import * as say from '#strings/lists.ts';

/** Gives each row of a list of questions a button that shows the question's short answer, out of its own page. */
export function offerShortAnswers(): void {
  const rows = document.querySelectorAll<HTMLElement>('[data-short-answer]');
  if (rows.length > 0) prepareLiveRegion();
  for (const row of rows) addButton(row);
}

function addButton(row: HTMLElement): void {
  const path = row.dataset['shortAnswer'] ?? '';
  const title = row.querySelector('a')?.textContent?.trim() ?? '';
  const answer = element('div', { className: 'short-answer-shown', hidden: true });
  const button = element('button', {
    type: 'button',
    className: 'short-answer-button',
    textContent: say.shortAnswer,
    'aria-expanded': 'false',
    'aria-label': say.shortAnswerOf(title),
  });
  button.onclick = async () => {
    const isOpen = !answer.hidden;
    button.setAttribute('aria-expanded', String(!isOpen));
    answer.hidden = isOpen;
    if (isOpen) return;
    try {
      answer.replaceChildren(...(await shortAnswerOf({ path })));
    } catch (error) {
      answer.textContent = say.notLoaded((error as Error).message);
      announce(answer.textContent);
    }
  };
  row.querySelector('.facts')?.append(element('li', {}, button));
  row.append(answer);
}
