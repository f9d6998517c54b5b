import { expect, test } from 'vitest';
import { answerChoice } from '../practice-card.ts';
import { serve } from '../served.ts';
import { visit } from '../visitor.ts';

test('a browser that keeps no data: pages, search and cards work, and it is said once', async () => {
  const { url } = await serve();
  const reader = await visit({ blocksStorage: true });
  await reader.goto(`${url}practice/?kind=choice`);
  await answerChoice(reader, true);
  await reader.see('.storage-notice', 'keeps no data');
  await reader.click('.storage-notice button');
  await reader.click('.practice-grades button', 'Good');
  await reader.see('.practice-item quiz-card[data-live]');
  await reader.press('Control+k');
  await reader.see('.search-dialog input');
  await reader.type('canary');
  await reader.see('.search-hit');
  await reader.press('Escape');
  await reader.goto(`${url}progress/`);
  await reader.see('.tiles', 'Items known 0 of');
  expect(reader.trouble()).toEqual([]);
});
