import { expect, it, vi } from 'vitest';
import { buttons, press, says } from '../page.ts';
import { goOn, start } from './interview.ts';

it('key points that come when the reader has gone on are not those of the next question', async () => {
  const { fetch } = window;
  const waiting: (() => void)[] = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (...request) => {
    if (!String(request[0]).includes('practice/')) {
      await new Promise<void>((resolve) => void waiting.push(resolve));
    }
    return fetch(...request);
  });
  await start();
  await press('I have answered');
  await says('.mock-covered', '0 of 0');
  await goOn();
  await says('.practice-head', 'Question 2 of 4');
  await press('I have answered');
  await says('.mock-covered', '0 of 0');
  waiting.shift()!();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(document.querySelectorAll('.points-list input')).toHaveLength(0);
  expect(buttons('Ask')).toEqual([]);
  for (const come of waiting) come();
  await says('.mock-covered', /0 of [1-9]/);
});
