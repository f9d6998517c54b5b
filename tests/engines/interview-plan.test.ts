import { expect, test } from 'vitest';
import { dayName } from '../../src/learning/local-day.ts';
import { storedOf } from '../site/stored-log.ts';
import { hasFocus, skipToContent, tabTo } from './keyboard.ts';
import { serve } from './served.ts';
import { visit } from './visitor.ts';

const until = dayName(Date.now() + 9 * 86_400_000);

test('a plan by keys alone: what is wrong has the focus, then the plan; a date is kept for practice', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}study-plans/?until=${until}&minutes=2`);
  await reader.see('#plan-minutes-problem', 'whole minutes');
  await skipToContent(reader);
  await tabTo(reader, 'interview-plan button', 'Make my plan');
  await reader.press('Enter');
  await hasFocus(reader, 'interview-plan [name=minutes]');
  await reader.press('Control+a');
  await reader.type('45');
  await reader.press('Enter');
  await hasFocus(reader, '#your-plan');
  expect(
    await reader.run(() => document.querySelectorAll('.plan-days > li').length),
  ).toBeGreaterThan(3);
  await reader.until('the address has it', () => location.search.includes('minutes=45'));
  await tabTo(reader, 'interview-plan button', 'Keep this date');
  await reader.press('Enter');
  await hasFocus(reader, '.plan-kept');
  await expect
    .poll(() => storedOf(reader, 'setting'), { timeout: 60_000 })
    .toMatchObject([
      { name: 'minutes-per-day', value: 45 },
      { name: 'interview', value: until },
    ]);
  await reader.reload();
  await reader.see('.plan-kept');
  expect(reader.trouble()).toEqual([]);
});

test('a plan by mouse on a phone: nothing is cut off, and a day leads to its practice', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await reader.goto(`${url}study-plans/?until=${until}`);
  await reader.see('.plan-days > li');
  expect(
    await reader.run(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  await reader.click('.plan-days a', 'Practise these');
  await reader.see('.practice-head', 'new');
  expect(reader.trouble()).toEqual([]);
});
