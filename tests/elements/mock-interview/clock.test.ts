import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buttons, found, listen, says, wordsOf } from '../page.ts';
import { openInterview, reveal } from './interview.ts';

// What waits for an element must not wait for this clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

it('can be hidden and paused, and says when the time is over', async () => {
  await start('20 minutes');
  vi.advanceTimersByTime(61_000);
  await says('.mock-clock', /18:[45]\d left/);
  pressNow('Pause');
  await says('.mock-clock', '(paused)');
  const paused = wordsOf('.mock-clock span');
  vi.advanceTimersByTime(60_000);
  expect(wordsOf('.mock-clock span')).toBe(paused);
  pressNow('Go on');
  vi.advanceTimersByTime(20 * 60_000);
  await says('.mock-clock', /[12]:\d\d over/);
  pressNow('Hide the clock');
  await expect.poll(() => wordsOf('.mock-clock')).not.toContain('over');
});

it('of a design goes by stages that are told', async () => {
  await start('40 minutes');
  const stage = '.mock-stages [aria-current=step]';
  await says(stage, 'Clarify');
  await says('.practice-head', 'Question 1 of 1');
  const said = listen();
  vi.advanceTimersByTime(5 * 60_000 + 2000);
  await says(stage, 'Estimate');
  expect(said.join(' ')).toContain('Now: Estimate.');
  vi.useRealTimers();
  await reveal();
  expect(document.querySelector('.mock-stages')).toBeNull();
});

async function start(minutes: string): Promise<void> {
  openInterview();
  const label = () =>
    [...document.querySelectorAll<HTMLLabelElement>('.mock-choice label')].find((one) =>
      one.innerText.trim().startsWith(minutes),
    );
  await expect.poll(() => label()?.checkVisibility()).toBe(true);
  label()!.click();
  pressNow('Start');
  await found('.mock-question');
}

/** At once: the clock of the page stands still. */
const pressNow = (name: string) => buttons(name)[0]!.click();
