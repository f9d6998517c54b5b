import { expect, test } from 'vitest';
import { storedOf } from '../site/stored-log.ts';
import { hasFocus, hasSaid, skipToContent, tabTo } from './keyboard.ts';
import { practiceCard as card } from './practice-card.ts';
import { serve } from './served.ts';
import { visit, type Visitor } from './visitor.ts';

const itemOf = (reader: Visitor) =>
  reader.run((wanted) => document.querySelector<HTMLElement>(wanted)?.dataset['item'] ?? '', card);

/** Waits until the item with a number is asked. */
async function isAsked(reader: Visitor, number: number): Promise<void> {
  await reader.see('.practice-head', `Item ${number} of 12`);
  await reader.see(card);
}

test('by mouse, on a phone: twelve items, a reload in the middle, and a plan with the way to practice', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await reader.goto(`${url}practice/placement/`);
  await reader.click('placement-test button', 'Begin');
  for (let number = 1; number <= 12; number += 1) {
    await isAsked(reader, number);
    if (number === 4) {
      const item = await itemOf(reader);
      await reader.reload();
      await isAsked(reader, number);
      expect(await itemOf(reader)).toBe(item);
    }
    await reader.click('placement-test button', 'I don’t know');
    await hasFocus(reader, '.placement-next button');
    await reader.click('.placement-next button');
  }
  await reader.see('placement-test h2', 'Your plan');
  await hasFocus(reader, 'placement-test h2');
  await hasSaid(reader, 'The placement is over');
  await expect
    .poll(() => storedOf(reader, 'placement'), { timeout: 60_000 })
    .toMatchObject([{ asked: 12, right: 0 }]);
  expect(
    await reader.run(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  await reader.click('placement-test a', 'Practise these');
  await reader.until('practice is open', () => location.search.startsWith('?topic='));
  await reader.see('.practice-head', '12 items due');
  expect(reader.trouble()).toEqual([]);
});

test('by keys alone: answered, left, and gone on with', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}practice/placement/`);
  await reader.see('placement-test button', 'Begin');
  await skipToContent(reader);
  await tabTo(reader, 'placement-test button', 'Begin');
  await reader.press('Enter');
  await isAsked(reader, 1);
  await hasFocus(reader, card);
  const first = await itemOf(reader);
  await tabTo(reader, 'placement-test button', 'I don’t know');
  await reader.press('Enter');
  await hasFocus(reader, '.placement-next button');
  await reader.press('Enter');
  await isAsked(reader, 2);
  await hasFocus(reader, card);
  await hasSaid(reader, 'Next item');
  const second = await itemOf(reader);
  expect(second).not.toBe(first);
  await tabTo(reader, 'placement-test button', 'Leave it for now');
  await reader.press('Enter');
  await hasFocus(reader, 'placement-test button', 'Go on with item 2 of 12');
  await reader.press('Enter');
  await isAsked(reader, 2);
  expect(await itemOf(reader)).toBe(second);
  await hasFocus(reader, card);
  expect(reader.trouble()).toEqual([]);
});
