import { expect, it } from 'vitest';
import '../../../src/islands/mock-interview/mock-interview.css';
import { all, buttons, found, press, says } from '../page.ts';
import { forgetEverything } from '../reader.ts';
import { asked, goOn, openInterview, reveal, start } from './interview.ts';

it('carries the questions: somebody else is asked the same', async () => {
  await start();
  const address = location.search;
  const question = asked();
  await forgetEverything();
  openInterview(address);
  await says('.mock-shared', '4 questions for 20 minutes');
  await press('Start');
  await found('.mock-question');
  expect(asked()).toBe(question);
});

it('of other questions than those begun: the reader chooses, and what was begun goes on where it was', async () => {
  await start();
  const begun = asked();
  await reveal();
  await goOn();
  const second = asked();
  const address = location.search;
  const others = [
    'ci-cd-in-mlops',
    'feature-stores',
    'model-registries',
    'kv-cache-memory',
    'evaluating-agents',
  ];
  const shared = `?questions=${others.find((slug) => !address.includes(slug))}&minutes=20`;
  openInterview(shared);
  await says('.mock-shared', '1 question for 20 minutes');
  await says('.mock-begun', 'question 2 of 4');
  await press('Go on with it');
  await expect.poll(asked).toBe(second);
  expect(asked()).not.toBe(begun);
  expect(location.search).toBe(address);
  openInterview(shared);
  await press('Start');
  await says('.practice-head', 'Question 1 of 1');
  openInterview(shared);
  await says('.practice-head', 'Question 1 of 1');
});

it('that names no question, or is hostile, says so and starts nothing', async () => {
  openInterview('?questions=%3Cimg%20src=x%20onerror=alert(1)%3E,__proto__&minutes=-1');
  await says('.mock-shared', 'names no question of this handbook');
  expect(all('.mock-shared img')).toEqual([]);
  expect(buttons('Start')).toEqual([]);
  await press('Choose another');
  await expect.poll(() => buttons('Start')).toHaveLength(1);
});

it('that names what is no question at length stays within a phone', async () => {
  openInterview(`?questions=${'x'.repeat(300)}`);
  const main = document.querySelector('main')!;
  main.style.width = '320px';
  await says('.mock-shared', 'Not in this version of the handbook');
  expect(main.scrollWidth).toBeLessThanOrEqual(320);
});
