import { expect, test } from 'vitest';
import { storedOf } from '../site/stored-log.ts';
import { hasFocus, skipToContent, tabTo } from './keyboard.ts';
import { openCard } from './page-with.ts';
import { answerChoiceOn, practiceCard } from './practice-card.ts';
import { serve } from './served.ts';
import { visit, type Visitor } from './visitor.ts';

const page = 'questions/mlops-fundamentals/ci-cd-in-mlops/';

async function turnOn(reader: Visitor, url: string, name: string): Promise<void> {
  await reader.goto(`${url}settings/`);
  await reader.click('reader-settings label', name);
  await expect.poll(() => storedOf(reader, 'setting'), { timeout: 60_000 }).toHaveLength(1);
}

test('sure and wrong by mouse: said before the check, told on the progress page', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await turnOn(reader, url, 'How sure are you?');
  const card = await openCard(reader, url, 'choice');
  await reader.see(`${card} .quiz-confidence`);
  await reader.click(`${card} .quiz-confidence label:has([value=sure])`);
  await answerChoiceOn(reader, card, false);
  await hasFocus(reader, `${card} .quiz-verdict`);
  await expect
    .poll(() => storedOf(reader, 'confidence'), { timeout: 60_000 })
    .toMatchObject([{ level: 'sure' }]);
  await reader.goto(`${url}progress/`);
  await reader.see('#confidence');
  await reader.click('section:has(#confidence) summary', 'as a table');
  await reader.see('section:has(#confidence) tr', 'Sure');
  const row = await reader.run(() => {
    const rows = [...document.querySelectorAll('section:has(#confidence) tr')];
    const cells = rows.find((one) => one.textContent?.includes('Sure'))?.children ?? [];
    return [...cells].map((cell) => (cell.textContent ?? '').trim());
  });
  expect(row).toEqual(['Sure', '1', '0', '0 %']);
  expect(reader.trouble()).toEqual([]);
});

test('how sure by keys alone, with a ring, and without it the card works as always', async () => {
  const { url } = await serve();
  const reader = await visit();
  await turnOn(reader, url, 'How sure are you?');
  await reader.goto(`${url}practice/?kind=choice`);
  await reader.see(`${practiceCard} .quiz-confidence`);
  await skipToContent(reader);
  await tabTo(reader, `${practiceCard} .quiz-options input`);
  await reader.press('1');
  await tabTo(reader, '.quiz-confidence input');
  await reader.press('ArrowDown');
  const [level, ring] = await reader.run(() => [
    document.querySelector<HTMLInputElement>('.quiz-confidence :checked')?.value,
    getComputedStyle(document.activeElement!).outlineStyle,
  ]);
  expect([level, ring]).toEqual(['think', 'solid']);
  await tabTo(reader, `${practiceCard} .quiz-check`);
  await reader.press('Enter');
  await hasFocus(reader, `${practiceCard} .quiz-verdict`);
  await expect
    .poll(() => storedOf(reader, 'confidence'), { timeout: 60_000 })
    .toMatchObject([{ level: 'think' }]);
  expect(reader.trouble()).toEqual([]);
});

test('two items before reading: both answered by mouse, then the page; they are no reviews', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await turnOn(reader, url, 'Two items before you read');
  await reader.goto(url + page);
  await reader.see('dialog.pretest', 'Before you read');
  for (const [place, right] of [true, false].entries()) {
    const card = `dialog.pretest quiz-card[data-live]:nth-of-type(${place + 1})`;
    await answerChoiceOn(reader, card, right);
    await hasFocus(reader, `${card} .quiz-verdict`);
  }
  await reader.click('dialog.pretest > button', 'Now read the page');
  await reader.seeNo('dialog.pretest');
  await expect
    .poll(() => storedOf(reader, 'pretest'), { timeout: 60_000 })
    .toMatchObject([{ right: true }, { right: false }]);
  expect(await storedOf(reader, 'review')).toEqual([]);
  await reader.reload();
  await reader.see('h1');
  await reader.until('the page is alive', () => customElements.get('read-mark') !== undefined);
  expect(await reader.run(() => document.querySelector('dialog.pretest'))).toBe(null);
  expect(reader.trouble()).toEqual([]);
});

test('the pretest by keys alone: Tab stays in it, Escape leaves it, and the page is at its beginning', async () => {
  const { url } = await serve();
  const reader = await visit();
  await turnOn(reader, url, 'Two items before you read');
  await reader.goto(url + page);
  await reader.see('dialog.pretest quiz-card[data-live] input');
  await reader.until('the focus is in the dialog', () =>
    document.querySelector('dialog.pretest')?.contains(document.activeElement),
  );
  await tabTo(reader, 'dialog.pretest > button', 'Skip');
  await reader.press('Escape');
  await reader.seeNo('dialog.pretest');
  expect(await reader.run(() => scrollY)).toBe(0);
  // Where the reader was before it opened: the first stop of the page.
  await skipToContent(reader);
  expect(reader.trouble()).toEqual([]);
});
