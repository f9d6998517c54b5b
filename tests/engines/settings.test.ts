import { expect, test } from 'vitest';
import { dayName } from '../../src/learning/local-day.ts';
import { storedOf } from '../site/stored-log.ts';
import { engine } from './browsers.ts';
import { hasFocus, skipToContent, tabTo } from './keyboard.ts';
import { serve } from './served.ts';
import { visit, type Visitor } from './visitor.ts';

const day = 86_400_000;
const soon = dayName(Date.now() + 9 * day);
const minutes = 'Minutes a day for the plan';
const dateField = 'reader-settings [type=date]';

/** Types a date as en-US fields ask for it. */
async function typeDate(reader: Visitor, date: string): Promise<void> {
  const [year = '', month = '', ofMonth = ''] = date.split('-');
  for (const [place, part] of [month, ofMonth, year].entries()) {
    await reader.type(part);
    // WebKit's field does not go on by itself.
    if (engine === 'webkit' && place < 2) await reader.press('Tab');
  }
}

test('by keys alone: switches and numbers are kept over a reload, and a wrong number is said at its field', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}settings/`);
  await reader.see('reader-settings label', minutes);
  await skipToContent(reader);
  await tabTo(reader, 'reader-settings .whole-number');
  await reader.press('Control+a');
  await reader.type('7');
  await reader.press('Tab');
  await expect
    .poll(() => storedOf(reader, 'setting'), { timeout: 60_000 })
    .toMatchObject([{ name: 'new-per-day', value: 7 }]);
  await reader.run((text) => {
    const label = [...document.querySelectorAll('label')].find((one) =>
      one.textContent?.includes(text),
    );
    label?.querySelector('input')?.focus();
  }, minutes);
  await reader.press('Control+a');
  await reader.type('4');
  await reader.press('Tab');
  await reader.see('.field-problem', 'a whole number from 5 to 600');
  await tabTo(reader, '[aria-describedby=setting-confidence]');
  await reader.press('Space');
  await expect.poll(() => storedOf(reader, 'setting'), { timeout: 60_000 }).toHaveLength(2);
  await hasFocus(reader, '[aria-describedby=setting-confidence]');
  await reader.reload();
  await reader.see('reader-settings label', minutes);
  const kept = await reader.run(() => [
    document.querySelector<HTMLInputElement>('reader-settings .whole-number')?.value,
    document.querySelector<HTMLInputElement>('[aria-describedby=setting-confidence]')?.checked,
  ]);
  expect(kept).toEqual(['7', true]);
  expect(reader.trouble()).toEqual([]);
});

test('the day of the interview is typed by keys, and nothing is kept before it is whole', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}settings/`);
  await reader.see(dateField);
  await reader.run((field) => document.querySelector<HTMLElement>(field)!.focus(), dateField);
  await typeDate(reader, soon);
  await reader.press('Enter');
  await expect
    .poll(() => storedOf(reader, 'setting'), { timeout: 60_000 })
    .toMatchObject([{ name: 'interview', value: soon }]);
  expect(reader.trouble()).toEqual([]);
});

test('two tabs: a switch turned in one is turned in the other', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}settings/`);
  await reader.see('reader-settings label', minutes);
  const other = await reader.newTab();
  await other.goto(`${url}settings/`);
  await other.click('reader-settings label', 'How sure are you?');
  await reader.until('it is turned here too', () => {
    return document.querySelector<HTMLInputElement>('[aria-describedby=setting-confidence]')
      ?.checked;
  });
  expect(reader.trouble()).toEqual([]);
});
