import { expect, it } from 'vitest';
import { all, buttons, found, press, says } from '../page.ts';
import { forgetEverything } from '../reader.ts';
import { asked, openInterview, start } from './interview.ts';

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

it('that names no question, or is hostile, says so and starts nothing', async () => {
  openInterview('?questions=%3Cimg%20src=x%20onerror=alert(1)%3E,__proto__&minutes=-1');
  await says('.mock-shared', 'names no question of this handbook');
  expect(all('.mock-shared img')).toEqual([]);
  expect(buttons('Start')).toEqual([]);
  await press('Choose another');
  await expect.poll(() => buttons('Start')).toHaveLength(1);
});
