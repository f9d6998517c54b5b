import { expect, it } from 'vitest';
import { all, click, found, press, says, wordsOf } from '../page.ts';
import { storedOf } from '../reader.ts';
import { asked, goOn, openInterview, point, reveal, start } from './interview.ts';

/** Where the focus is, by a selector that it fits. */
const expectFocus = (selector: string) =>
  expect.poll(() => document.activeElement?.matches(selector), { message: selector }).toBe(true);

it('think, write, tick, and a report that leads to what was missed', async () => {
  await start();
  for (let number = 1; number <= 4; number += 1) {
    await says('.practice-head', `Question ${number} of 4`);
    await expectFocus('.mock-question');
    await reveal();
    await expectFocus('.points-list legend');
    await click(point(0));
    expect(wordsOf('.mock-next')).toMatch(number < 4 ? /^Next question$/ : /^End and see/);
    await goOn();
  }
  await found('.mock-report');
  await expectFocus('.mock-report h2');
  await says('.mock-report', /4 of \d+/);
  await expect.poll(() => storedOf('rehearsal')).toHaveLength(4);
  for (const { covered } of await storedOf('rehearsal')) expect(covered).toEqual(['p1']);
  const missed = await found<HTMLAnchorElement>('.mock-report a[href$="#key-points"]');
  const page = new DOMParser().parseFromString(
    await (await fetch(missed.href)).text(),
    'text/html',
  );
  expect(page.querySelector('.key-points #key-points')?.textContent).toBe('Key points');
});

it('a double click goes on to the next question, and shows nothing of it', async () => {
  await start();
  await reveal();
  const [before, next] = [asked(), await found('.mock-next')];
  const clickOn = (button: Element, detail: number) =>
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  clickOn(next, 1);
  await expect.poll(asked).not.toBe(before);
  const inItsPlace = await found('.practice-buttons .button-main');
  clickOn(inItsPlace, 2);
  await says('.practice-head', 'Question 2 of 4');
  expect(inItsPlace.isConnected).toBe(true);
  clickOn(inItsPlace, 1);
  await found('.points-list input');
});

it('going back takes back what was logged, and keeps the ticks', async () => {
  await start();
  await reveal();
  await click(point(0));
  await goOn();
  await press('Back');
  await expect.poll(() => point(0)?.checked).toBe(true);
  const [rehearsal] = await storedOf('rehearsal');
  await expect.poll(() => storedOf('undo')).toMatchObject([{ entry: rehearsal!.id }]);
});

it('the interviewer asks on, the clock runs again, and what could be said is shown', async () => {
  await start();
  const runs = () => all('.mock-clock button').some((button) => wordsIn(button) === 'Pause');
  await reveal();
  expect(runs()).toBe(false);
  await press('What is asked next?');
  await expectFocus('.mock-asked-on h3');
  expect(runs()).toBe(true);
  const words = wordsOf('.mock-asked-on h3');
  // What is kept is read again.
  openInterview(location.search);
  await expect.poll(() => wordsOf('.mock-asked-on h3')).toBe(words);
  await press('Show what could be said');
  await expect.poll(() => wordsOf('.mock-asked-on p')).not.toMatch(/^$|aloud/);
  expect(runs()).toBe(false);
});

it('what was missed in an interview before is told in the next report', async () => {
  await start();
  const address = location.search;
  const before = () =>
    all('.mock-report *').some(
      (part) => /missed once before/.test(wordsIn(part)) && part.checkVisibility(),
    );
  const answerAll = async () => {
    for (let number = 1; number <= 4; number += 1) {
      await reveal();
      await goOn();
    }
    await found('.mock-report h2');
  };
  await answerAll();
  expect(before()).toBe(false);
  await press('Another interview');
  openInterview(address);
  await press('Start');
  await expect.poll(asked).not.toBe('');
  await answerAll();
  await expect.poll(before).toBe(true);
});

const wordsIn = (element: HTMLElement) => (element.textContent ?? '').trim();
