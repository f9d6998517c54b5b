import { expect, it, vi } from 'vitest';
import {
  keptImports,
  rememberImport,
  turnImport,
} from '../../../src/islands/backup/import-undo.ts';
import type { LogEntry } from '../../../src/learning/review-log.ts';
import { backupOf, day, item, reviewOf } from '../../site/reviews.ts';
import { idOf } from '../../site/stored-log.ts';
import { buttons, click, found, press, says, wordsOf } from '../page.ts';
import { choose, openAgain, openProgress } from './progress-page.ts';

const preview = '.drop ~ .preview';
const csvOf = (rows: readonly string[]) =>
  ['card_id,review_time,review_rating', ...rows].join('\n');

it('can be cancelled while it is read, and another one begun', async () => {
  await openProgress();
  const rows = Array.from({ length: 3e5 }, (_, number) => `${item},${1.7e12 + number},3`);
  await choose(csvOf(rows), 'reviews.csv');
  await press('Cancel', await found(preview));
  await says('.backup-done', /^Cancelled: nothing was added\.$/);
  expect(document.querySelector(preview)).toBeNull();
  await choose(backupOf([reviewOf(1)]));
  await says(preview, 'It adds 1 answer.');
});

it('a reset in a backup is named with what it would void, and not taken unless it is asked for', async () => {
  await openProgress();
  await choose(backupOf([reviewOf(1), reviewOf(2)]));
  await press('Add them');
  await says('.backup-done', /^Added 2 entries\.$/);
  const reset = { type: 'reset', id: idOf(9), at: Date.now() - 60_000, questions: 'all' };
  const withReset = backupOf([reviewOf(3), reset]);
  const box = () => found<HTMLInputElement>(`${preview} input[type=checkbox]`);

  await choose(withReset);
  await says(preview, 'It adds 1 answer.');
  expect(wordsOf(preview)).toMatch(
    /It also holds a reset of everything of \d{4}-\d\d-\d\d\. With it, 2 entries of your progress here would count no more\./,
  );
  expect((await box()).checked).toBe(false);
  await press('Add them');
  await says('.backup-done', /^Added 1 entry\.$/);

  await choose(withReset);
  await says(preview, '3 entries of your progress here would count no more');
  await click(await box());
  await press('Add them');
  await says('.backup-done', /^Added 1 entry\.$/);

  // What counts is what another reset would void.
  const another = backupOf([{ ...reset, id: idOf(10) }]);
  await choose(another);
  await says(preview, 'It adds 1 other.');
  expect(wordsOf(preview)).not.toContain('count no more');
  await openAgain();
  await press('Undo the import');
  await says('.backup-done', 'counts no more');
  await choose(another);
  await says(preview, '3 entries of your progress here would count no more');
  // The older ones can be taken back as well.
  expect(buttons('Undo the import')).toHaveLength(2);
});

it('can be undone for a day, also by who comes back, and added again', async () => {
  await openProgress();
  await says('.topic', / 0 of /);
  await choose(csvOf([`${item},${Date.now() - day},3`]), 'reviews.csv');
  await press('Add them');
  await says('.backup-done', 'Added 1');
  await openAgain();
  await press('Undo the import');
  await says('.backup-done', 'counts no more');
  await openAgain();
  await press('Add them again');
  await says('.backup-done', 'Added again');
  await expect.poll(() => buttons('Undo the import')).toHaveLength(1);
});

it('without workers the page reads by itself', async () => {
  vi.stubGlobal('Worker', function () {
    throw new DOMException('', 'SecurityError');
  });
  await openProgress();
  await choose(backupOf([reviewOf(1)]));
  await says(preview, 'It adds 1 answer.');
});

it('undone twice, by two presses or in two tabs, it is undone once, and can still be added again', async () => {
  await openProgress();
  await choose(csvOf([`${item},${Date.now() - day},3`]), 'reviews.csv');
  await press('Add them');
  await says('.backup-done', 'Added 1');
  const [undo] = buttons('Undo the import');
  const other = document.createElement('progress-backup');
  document.querySelector('main')!.append(other);
  await expect.poll(() => buttons('Undo the import', other)).toHaveLength(1);
  undo!.click();
  undo!.click();
  await says('.backup-done', 'counts no more');
  // The other tab may not have heard of it yet.
  other.querySelector<HTMLElement>('.import-undo button')?.click();
  await expect.poll(() => buttons('Add them again', other)).toHaveLength(1);
  await says('.topic', / 0 of /);
  await press('Add them again', other);
  await says('.topic', / 1 of /);
});

it('brings the wish to be asked before reading, of which question pages know no more than what is kept', async () => {
  const kept = () => Object.keys(localStorage).filter((name) => name.endsWith(':pretest'));
  await openProgress();
  const setting = { type: 'setting', id: idOf(1), at: Date.now(), name: 'pretest', value: true };
  await choose(backupOf([setting]));
  await press('Add them');
  await expect.poll(kept).toHaveLength(1);
  await press('Undo the import');
  await expect.poll(kept).toEqual([]);
});

it('imports in two tabs at once can both be undone, and undone in both at once count as one', async () => {
  await openProgress();
  const now = Date.now();
  const [first, second] = [reviewOf(1), reviewOf(2)] as LogEntry[];
  await Promise.all([rememberImport([first!], now - 1), rememberImport([second!], now)]);
  const imports = await keptImports(now);
  expect(imports.flatMap(({ added }) => added).sort()).toEqual([first!.id, second!.id].sort());
  const log = [first!, second!];
  const undone = await Promise.all([0, 1].map(() => turnImport(imports[0]!, log, now)));
  expect(undone.map(({ length }) => length).sort()).toEqual([0, 1]);
});
