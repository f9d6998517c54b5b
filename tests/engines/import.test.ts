import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { idOf, storedEntries, storedOf } from '../site/stored-log.ts';
import { hasFocus, tabTo } from './keyboard.ts';
import { serve } from './served.ts';
import { visit, type Visitor } from './visitor.ts';

const item = 'what-is-mlops-vs-traditional-devops#silent-degradation';
const input = 'progress-backup input[type=file]';

/** A CSV with as many answers, on the disk. */
function csv(reader: Visitor, rows: number): string {
  const path = join(reader.downloads, 'reviews.csv');
  const lines = Array.from({ length: rows }, (_, n) => `${item},${1.7e12 + n * 1000},3`);
  writeFileSync(path, ['card_id,review_time,review_rating', ...lines].join('\n'));
  return path;
}

/** Pastes a backup, and has it read by keys. */
async function paste(reader: Visitor, entries: readonly object[]): Promise<void> {
  const text = JSON.stringify({ format: 'llmops-handbook-progress', version: 2, entries });
  await reader.run((pasted) => {
    const field = document.querySelector<HTMLTextAreaElement>('progress-backup [name=text]')!;
    field.value = pasted;
    field.focus();
  }, text);
  await tabTo(reader, 'progress-backup button', 'Read the text');
  await reader.press('Enter');
  await reader.see('.preview', 'It adds 1 answer.');
  await hasFocus(reader, '.preview');
}

test('an import by mouse: read in a worker, cancelled, read again, added, undone after a reload, added again', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await reader.goto(`${url}progress/`);
  await reader.see(input);
  await reader.upload(input, csv(reader, 150_000));
  await reader.click('.preview button', 'Cancel');
  await reader.see('.backup-done', 'Cancelled: nothing was added.');
  await hasFocus(reader, '.backup-done');
  await reader.upload(input, csv(reader, 20));
  await reader.see('.preview', 'It adds 20 answers');
  await hasFocus(reader, '.preview');
  await reader.click('.preview button', 'Add them');
  await reader.see('.backup-done', 'Added 20 entries.');
  await hasFocus(reader, '.backup-done');
  await reader.reload();
  await reader.click('progress-backup button', 'Undo the import');
  await reader.see('.backup-done', 'counts no more');
  expect(await storedOf(reader, 'undo')).toHaveLength(20);
  await reader.click('progress-backup button', 'Add them again');
  await reader.see('.backup-done', 'Added again');
  await reader.see('progress-backup button', 'Undo the import');
  expect(reader.trouble()).toEqual([]);
});

test('a pasted backup by keys alone: what is wrong is heard, a reset is asked for, the focus stays in the page', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}progress/`);
  await reader.click('progress-backup textarea[name=text]');
  await reader.type('no backup');
  await tabTo(reader, 'progress-backup button', 'Read the text');
  await reader.press('Enter');
  await reader.see('progress-backup .trouble');
  await hasFocus(reader, 'progress-backup .trouble');
  const at = Date.now() - 3_600_000;
  const review = (n: number) => ({
    type: 'review',
    id: idOf(n),
    item,
    at: at + n,
    grade: 3,
    took: 4,
  });
  await paste(reader, [review(1)]);
  await tabTo(reader, '.preview button', 'Add them');
  await reader.press('Enter');
  await reader.see('.backup-done', 'Added 1 entry.');
  await hasFocus(reader, '.backup-done');
  // What would void something is not taken unless it is asked for.
  await paste(reader, [review(2), { type: 'reset', id: idOf(3), at: at + 9, questions: 'all' }]);
  await tabTo(reader, '.preview input');
  await tabTo(reader, '.preview button', 'Add them');
  await reader.press('Enter');
  await reader.see('.backup-done', 'Added 1 entry.');
  await hasFocus(reader, '.backup-done');
  expect(await storedEntries(reader)).toHaveLength(2);
  await paste(reader, [review(4)]);
  await tabTo(reader, '.preview button', 'Cancel');
  await reader.press('Enter');
  await hasFocus(reader, 'progress-backup input');
  await tabTo(reader, 'progress-backup button', 'Undo the import');
  await reader.press('Enter');
  await reader.see('.backup-done', 'counts no more');
  await hasFocus(reader, 'progress-backup button', 'Add them again');
  expect(reader.trouble()).toEqual([]);
});
