import { lastReviews, readQuestions } from '../../learning/review-log.ts';
import { questionOf } from '../../learning/quiz-item.ts';
import { settingsOf } from '../../learning/settings.ts';
import { pretested } from '../../learning/pretest.ts';
import { readerProgress } from '../../reader/reader-log.ts';
import { cardOfPage } from '../../reader/question-parts.ts';
import { element } from '../dom/element.ts';
import { loadAnswering } from '../quiz-card/load-cards.ts';
import { loadStyleSheet } from '../dom/style-sheet.ts';
import type { QuizAnswered } from '../quiz-card/quiz-card-element.ts';
import { askedIn, echoInText } from './echo.ts';
import styles from './pretest.css?url';
import * as say from '#strings/pretest.ts';

/** So many items are asked before a page is read. */
const asked = 2;

/**
 * Opens a page with two of its items, to be answered before it is read: also a wrong guess makes what is read afterwards stay
 * (Kornell, Hays and Bjork 2009, “Unsuccessful retrieval attempts enhance subsequent learning”). In a dialog, so that nothing of the page moves. Not on a page that
 * was read, or of which something was answered.
 */
export async function openPretest(): Promise<void> {
  const slug = document.querySelector<HTMLElement>('read-mark')?.dataset['question'];
  const log = await readerProgress();
  if (slug === undefined || !settingsOf(log).pretest || readQuestions(log).has(slug)) return;
  const isOfPage = (item: string) => questionOf(item) === slug;
  if ([...lastReviews(log).keys(), ...pretested(log)].some(isOfPage)) return;
  const items = [...document.querySelectorAll<HTMLElement>('quiz-card[data-kind="choice"]')]
    .flatMap(({ dataset }) => dataset['item'] ?? [])
    .slice(0, asked);
  if (items.length < asked) return;
  const path = location.pathname;
  const [cards] = await Promise.all([
    Promise.all(items.map((item) => cardOfPage(path, item))),
    loadAnswering(),
    loadStyleSheet(styles),
  ]);
  show(cards);
}

function show(cards: readonly HTMLElement[]): void {
  const asked = new Map(cards.map((card) => [card, askedIn(card)]));
  const results = new Map<HTMLElement, boolean>();
  for (const card of cards) card.dataset['pretest'] = '';
  const skip = element('button', { type: 'button', textContent: say.skip });
  const dialog = element(
    'dialog',
    { className: 'pretest', 'aria-labelledby': 'pretest-title' },
    element('h2', { id: 'pretest-title', textContent: say.title }),
    element('p', { textContent: say.why }),
    ...cards,
    skip,
  );
  dialog.addEventListener('quiz-answered', (event) => {
    const { result } = (event as CustomEvent<QuizAnswered>).detail;
    results.set(event.target as HTMLElement, result.right);
    if (results.size >= cards.length) skip.textContent = say.read;
  });
  skip.onclick = () => dialog.close();
  dialog.onclose = () => {
    dialog.remove();
    for (const [card, isRight] of results) echoInText(asked.get(card)!, isRight);
  };
  document.body.append(dialog);
  dialog.showModal();
}
