import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { newReadMark } from '../../../src/reader/new-read-mark.ts';
import { readerLog } from '../../../src/reader/reader-log.ts';
import { all, field, press, says, wordsOf, write } from '../page.ts';
import { liveFrom, sleepOver } from '../overnight.ts';
import { comeBack } from '../reader.ts';
import { hasDays, openPlan, planned, setToday } from './plan.ts';

beforeEach(() => setToday('2026-11-28'));
afterEach(() => void vi.useRealTimers());

it('a plan stands in the address, and marks what is read', async () => {
  await readerLog.append(newReadMark('ci-cd-in-mlops', true));
  openPlan('');
  await write(await field('Date of the interview'), '2026-12-10');
  await write(await field('Minutes a day'), '45');
  await userEvent.selectOptions(await field('Role'), 'ai-platform-sre');
  await press('Make my plan');
  const heading = '.interview-plan > h3';
  await says(heading, /^Your plan up to Thursday, 10 December$/);
  expect(document.activeElement).toBe(document.querySelector(heading));
  await expect
    .poll(() => location.search)
    .toMatch(/\?until=2026-12-10&minutes=45&track=ai-platform-sre$/);
  await says('.plan-facts', /^12 days, \d+ questions, 1 of them read already\.$/);
  expect(all('.plan-days h4')).toHaveLength(5);
  const read = () => all('.plan-days a').map(({ innerText }) => innerText);
  await expect.poll(read).toContainEqual(expect.stringMatching(/^CI\/CD in MLOps.*read/s));
  expect(read().filter((words) => words === 'Mock interview')).toHaveLength(1);
  const [practice] = all<HTMLAnchorElement>('.plan-days a[href*="/practice/?question="]');
  expect(practice?.innerText).toBe('Practise these');
  expect(new URLSearchParams(practice?.search).get('question')).toBe(planned(0).join());
  await comeBack();
  openPlan(location.search);
  await expect.poll(() => all('.plan-days h4')).toHaveLength(5);
  expect((await field('Minutes a day')).value).toBe('45');
});

it('a day moves on: what was read is done today, and left out from tomorrow on', async () => {
  const address = '?until=2026-12-10&minutes=45';
  openPlan(address);
  await hasDays();
  const today = planned(0);
  const [later] = planned(1);
  await readerLog.append(newReadMark(today[0] ?? '', true));
  openPlan(address);
  await says('.plan-days > li', `1 of ${today.length} read`);
  // Today's share stays as it was.
  expect(planned(0)).toEqual(today);
  setToday('2026-11-29');
  openPlan(address);
  await says('.plan-facts', 'Left out: 1 that you read before today.');
  expect(planned()[0]).toBe(today[1] ?? later);
  expect(planned()).not.toContain(today[0]);
  expect(wordsOf('.plan-days h4')).toBe('Day 1: Sunday, 29 November');
});

it('a plan that stays open overnight begins in the morning with that day', async () => {
  liveFrom(new Date('2026-11-28T12:00:00'));
  openPlan('?until=2026-12-10&minutes=45');
  await hasDays();
  expect(wordsOf('.plan-days h4')).toBe('Day 1: Saturday, 28 November');
  sleepOver();
  await says('.plan-days h4', 'Day 1: Sunday, 29 November');
});

it('a plan that stays open over the night after its last day says that this day is past', async () => {
  liveFrom(new Date('2026-11-28T12:00:00'));
  openPlan('?until=2026-11-28&minutes=45');
  await hasDays();
  sleepOver();
  await says('#plan-until-problem', 'This day is past.');
  expect(planned()).toEqual([]);
  expect((await field('Date of the interview')).min).toBe('2026-11-29');
});
