import { expect, test } from 'vitest';
import { answerChoice } from '../practice-card.ts';
import { serve } from '../served.ts';
import { visit } from '../visitor.ts';

test('progress: what was answered is counted, saved as a file, and read in another browser', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}practice/?kind=choice`);
  await answerChoice(reader, true);
  await reader.click('.practice-grades button', 'Easy');
  await reader.goto(`${url}progress/`);
  await reader.see('.tiles', 'Items known 1 of');
  await reader.click('progress-backup button', 'Save a backup');
  const file = await reader.downloaded('.json');
  expect(reader.trouble()).toEqual([]);

  const other = await visit();
  await other.goto(`${url}progress/`);
  await other.see('.tiles', 'Items known 0 of');
  await other.upload('progress-backup input[type=file]', file);
  await other.see('.preview', 'It adds 1 answer');
  await other.click('.preview button', 'Add them');
  await other.see('.tiles', 'Items known 1 of');
  expect(other.trouble()).toEqual([]);
});

test('progress travels as a text too', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}practice/?kind=choice`);
  await answerChoice(reader, false);
  await reader.goto(`${url}progress/`);
  await reader.click('progress-backup button', 'As a text to copy');
  await reader.see('.backup-text textarea');
  const text = await reader.run(
    () => document.querySelector<HTMLTextAreaElement>('.backup-text textarea')!.value,
  );
  expect(text).toMatch(/^handbook1:/);
  const other = await visit();
  await other.goto(`${url}progress/`);
  await other.see('.drop textarea');
  await other.run((pasted) => {
    document.querySelector<HTMLTextAreaElement>('.drop textarea')!.value = pasted;
  }, text);
  await other.click('.drop button', 'Read the text');
  await other.see('.preview', 'It adds 1 answer');
  expect([...reader.trouble(), ...other.trouble()]).toEqual([]);
});
