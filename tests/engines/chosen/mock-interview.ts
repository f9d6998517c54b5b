import { expect, test } from 'vitest';
import { serve } from '../served.ts';
import { visit } from '../visitor.ts';

test('a mock interview: notes, key points, a reload in between, the report', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}practice/mock-interview/`);
  await reader.click('mock-interview label', '20 minutes');
  await reader.click('mock-interview button', 'Start');
  await reader.see('.mock-question');
  await reader.click('mock-interview textarea');
  await reader.type('what I said');
  await reader.click('mock-interview button', 'show the key points');
  await reader.see('.points-list label');
  expect(
    await reader.run(() => document.activeElement?.closest('.points-list') !== null),
    'the focus is at the key points',
  ).toBe(true);
  await reader.click('.points-list label');
  await reader.reload();
  await reader.see('.points-list label');
  expect(await reader.run(() => document.querySelectorAll('.points-list :checked').length)).toBe(1);
  for (let turn = 0; turn < 10; turn += 1) {
    if (await reader.run(() => document.querySelector('.mock-report') !== null)) break;
    const question = await reader.see('.mock-question');
    if (turn > 0) await reader.click('mock-interview button', 'show the key points');
    await reader.see('.points-list label');
    await reader.click('.mock-next');
    await reader.until(
      'it goes on',
      (before) =>
        document.querySelector('.mock-report') !== null ||
        (document.querySelector('.mock-question')?.textContent?.trim() !== before &&
          !document.querySelector('.points-list')),
      question,
    );
  }
  await reader.see('.mock-report h2', 'Your report');
  await reader.see('.mock-notes', 'what I said');
  expect(reader.trouble()).toEqual([]);
});
