import { expect, test } from 'vitest';
import { storedOf } from '../site/stored-log.ts';
import { hasFocus, hasSaid, skipToContent, tabTo } from './keyboard.ts';
import { serve } from './served.ts';
import { visit, type Visitor } from './visitor.ts';

const titleOf = (reader: Visitor) => reader.see('recall-card h2');

test('a whole question by mouse: write, reveal, tick, a reload in between, the grade that the ticks suggest', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await reader.goto(`${url}practice/?kind=recall`);
  const title = await titleOf(reader);
  await reader.click('recall-card textarea');
  await reader.type('2 of 3 u ? first the data');
  await reader.click('recall-card button', 'I have answered');
  await reader.see('.points-list label');
  await hasFocus(reader, '.points-list legend');
  await hasSaid(reader, 'Tick what you said');
  await reader.click('.points-list label');
  await reader.reload();
  await reader.see('.points-list label');
  const [note, ticked, points] = await reader.run(() => [
    document.querySelector<HTMLTextAreaElement>('recall-card textarea')!.value,
    document.querySelectorAll('.points-list :checked').length,
    document.querySelectorAll('.points-list input').length,
  ]);
  expect([note, ticked]).toEqual(['2 of 3 u ? first the data', 1]);
  for (let place = 2; place <= Number(points); place += 1) {
    await reader.click(`.points-list label:nth-of-type(${place})`);
  }
  await reader.see('.practice-grades .button-main', 'Good');
  await reader.click('.practice-grades .button-main');
  await reader.until(
    'another question is asked, with the focus',
    (before) => {
      const heading = document.querySelector('recall-card h2');
      return heading?.textContent !== before && heading === document.activeElement;
    },
    title,
  );
  await expect
    .poll(() => storedOf(reader, 'rehearsal'), { timeout: 60_000 })
    .toMatchObject([{ covered: { length: points }, note: '2 of 3 u ? first the data' }]);
  expect(reader.trouble()).toEqual([]);
});

test('a whole question by keys alone: another grade than the suggested one, and undo', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}practice/?kind=recall`);
  const title = await titleOf(reader);
  await skipToContent(reader);
  await tabTo(reader, 'recall-card textarea');
  await reader.type('said aloud');
  await tabTo(reader, 'recall-card button', 'I have answered');
  await reader.press('Enter');
  await hasFocus(reader, '.points-list legend');
  await reader.press('Tab');
  await reader.press('Space');
  await reader.until(
    'a point is ticked',
    () => document.querySelector('.points-list :checked') !== null,
  );
  await reader.press('3');
  await reader.until(
    'another question is asked',
    (before) => document.querySelector('recall-card h2')?.textContent !== before,
    title,
  );
  await hasFocus(reader, 'recall-card h2');
  await expect
    .poll(() => storedOf(reader, 'regrade'), { timeout: 60_000 })
    .toMatchObject([{ grade: 3 }]);
  await reader.press('u');
  await reader.see('recall-card h2', title);
  await expect.poll(() => storedOf(reader, 'undo'), { timeout: 60_000 }).toHaveLength(1);
  expect(reader.trouble()).toEqual([]);
});
