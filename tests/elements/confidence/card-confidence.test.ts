import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/islands/quiz-card/quiz-card-define.ts';
import { ProgressDashboardElement } from '../../../src/islands/dashboard/progress-dashboard-element.ts';
import { ReaderSettingsElement } from '../../../src/islands/settings/reader-settings-element.ts';
import { cardOfPage } from '../../../src/reader/question-parts.ts';
import { item } from '../../site/reviews.ts';
import { all, buttons, click, field, found, press, show, wordsOf } from '../page.ts';
import { answer } from '../quiz-card/card.ts';
import { storedOf } from '../reader.ts';

customElements.define('reader-settings', ReaderSettingsElement);
customElements.define('progress-dashboard', ProgressDashboardElement);

const path = '/questions/mlops-fundamentals/what-is-mlops-vs-traditional-devops/';

async function openCard(): Promise<HTMLElement> {
  const main = show('');
  main.append(await cardOfPage(path, item));
  return found('quiz-card[data-live]', main);
}

/** Has cards ask how sure the reader is, as he does it in the settings. */
async function turnOn(): Promise<void> {
  const settings = show('<reader-settings></reader-settings>');
  await click(await field('How sure are you?', settings));
  await expect.poll(() => storedOf('setting')).toHaveLength(1);
  settings.remove();
}

const answerCard = (card: HTMLElement, right: boolean) => answer(page.elementLocator(card), right);

it('off at first: no card asks how sure the reader is', async () => {
  const card = await openCard();
  await expect.poll(() => buttons('Check', card)).toHaveLength(1);
  // By when a card asks that comes after the choice, one that came before it would have asked.
  await turnOn();
  await found('.quiz-confidence', await openCard());
  expect(all('.quiz-confidence', card)).toEqual([]);
});

it('sure and wrong stands on the progress page, with how right “sure” is', async () => {
  await turnOn();
  const card = await openCard();
  await found('.quiz-confidence', card);
  await click(await field('Sure', card));
  await answerCard(card, false);
  await expect.poll(() => storedOf('confidence')).toMatchObject([{ level: 'sure' }]);
  expect(await storedOf('review')).toMatchObject([{ item }]);
  show('<progress-dashboard></progress-dashboard>');
  const section = await found('section[aria-labelledby=confidence]');
  const chart = section.querySelector('[role=img]');
  expect(chart?.getAttribute('aria-label')).toMatch(/“Sure” 0 of 1/);
  await found(`a[href$="#${item.split('#')[1]}"]`, section);
  await click(await found('.chart-table summary', section));
  const rows = all('.chart-table tr', section).map((row) => row.innerText.replace(/\s+/g, ' '));
  expect(rows).toContainEqual(expect.stringMatching(/^ ?Sure 1 0 0 %/));
  expect(wordsOf('.chart-table summary', section)).toContain('as a table');
});

it('who says nothing of how sure he is answers as always', async () => {
  await turnOn();
  const card = await openCard();
  await found('.quiz-confidence', card);
  await answerCard(card, true);
  await expect.poll(() => storedOf('review')).toHaveLength(1);
  expect(await storedOf('confidence')).toEqual([]);
  await press('Try again', card);
  await expect.poll(() => all('.quiz-confidence', card)).toEqual([]);
});
