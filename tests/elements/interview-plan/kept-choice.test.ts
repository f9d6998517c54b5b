import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ReaderSettingsElement } from '../../../src/islands/settings/reader-settings-element.ts';
import { all, buttons, field, says, show, standAt, write } from '../page.ts';
import { storedOf } from '../reader.ts';
import { openPlan, setToday } from './plan.ts';

customElements.define('reader-settings', ReaderSettingsElement);

beforeEach(() => setToday('2026-11-28'));
afterEach(() => void vi.useRealTimers());

const isFocused = (selector: string) =>
  expect.poll(() => document.activeElement?.matches(selector), { message: selector }).toBe(true);

it('remembers the minutes; the date it keeps for practice when it is told to', async () => {
  openPlan('');
  await write(await field('Date of the interview'), '2026-12-10');
  await write(await field('Minutes a day'), '25');
  await userEvent.keyboard('{Enter}');
  await isFocused('#your-plan');
  await expect
    .poll(() => storedOf('setting'))
    .toMatchObject([{ name: 'minutes-per-day', value: 25 }]);
  await says('.plan-keep', 'Practice does not know this date yet.');
  buttons('Keep this date')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await isFocused('.plan-kept');
  await says('.plan-kept', 'Practice knows this date');
  openPlan('');
  await expect.poll(async () => (await field('Minutes a day')).value).toBe('25');
  expect((await field('Date of the interview')).value).toBe('2026-12-10');
  // Of two settings of one moment neither is the newer.
  vi.setSystemTime(Date.now() + 60_000);
  for (const main of all('main')) main.remove();
  show('<reader-settings></reader-settings>');
  expect((await field('My interview is on')).value).toBe('2026-12-10');
  const minutes = await field('Minutes a day for the plan');
  expect(minutes.value).toBe('25');
  await write(minutes, '4');
  minutes.blur();
  await says('reader-settings', 'a whole number from 5 to 600.');
  await write(minutes, '90');
  minutes.blur();
  await expect.poll(() => storedOf('setting')).toHaveLength(3);
  openPlan('?until=2026-12-11');
  await expect.poll(async () => (await field('Minutes a day')).value).toBe('90');
  await says('.plan-keep', 'Practice has another date: Thursday, 10 December.');
});

it('what is typed and not asked for yet outlives a link within the page', async () => {
  openPlan('');
  const date = await field('Date of the interview');
  await write(date, '2026-12-10');
  standAt('#_top');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(date.value).toBe('2026-12-10');
  standAt('?until=2026-12-05');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(date.value).toBe('2026-12-05');
});
