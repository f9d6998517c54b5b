import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day, item, reviewOf, openProgress, saved, choose, file, clear } from './progress-page.ts';
import { expect, test } from './site.ts';
import { idOf, storedEntries, storedOf } from './stored-log.ts';

test('export, wipe, import: the log is the same, and a second import adds nothing', async ({
  page,
}) => {
  const entries = [reviewOf(1), reviewOf(2, { grade: 1 }), reviewOf(3)];
  await openProgress(page, entries);
  const text = await saved(page, 'Save a backup');
  await clear(page);
  await page.reload();
  await expect(page.locator('.tiles')).toContainText(/Items known\s*0 of/);
  await choose(page, text);
  await expect(page.locator('.preview')).toContainText('It adds 3 answers.');
  expect(await storedEntries(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.locator('.backup-done')).toHaveText('Added 3 entries.');
  const sorted = (all: readonly { id: string }[]) =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(sorted(await storedEntries(page))).toEqual(sorted(entries));
  await choose(page, text);
  await expect(page.locator('.preview')).toContainText(
    'Nothing new: all 3 entries are here already.',
  );
});

test('a backup travels as a text, and by a drop', async ({ page }) => {
  await openProgress(page, [reviewOf(1)]);
  await page.getByRole('button', { name: 'As a text to copy' }).click();
  const text = await page.locator('.backup-text textarea').inputValue();
  expect(text).toMatch(/^handbook1:/);
  const json = await saved(page, 'Save a backup');
  await clear(page);
  await page.reload();
  await page.getByLabel('Or paste the text').fill(text);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.locator('.preview')).toContainText('It adds 1 answer.');
  await page.getByRole('button', { name: 'Cancel' }).click();
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'backup.json', { type: 'application/json' }));
    return data;
  }, json);
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect.poll(() => storedEntries(page)).toHaveLength(1);
});

test('reviews as CSV for the FSRS optimizer, and back', async ({ page }) => {
  await openProgress(page, [reviewOf(1), reviewOf(2, { grade: 1 })]);
  const csv = await saved(page, 'Reviews as CSV');
  expect(csv.split('\n')[0]).toBe('card_id,review_time,review_rating,review_state,review_duration');
  expect(csv.trim().split('\n')).toHaveLength(3);
  await clear(page);
  await page.reload();
  await choose(page, csv, 'reviews.csv');
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect
    .poll(() => storedOf(page, 'review'))
    .toMatchObject([
      { item, grade: 3 },
      { item, grade: 1 },
    ]);
});

const review = reviewOf(7);
const bad: [string, string, RegExp][] = [
  ['truncated JSON', file([review]).slice(0, -20), /no JSON, or was cut off/],
  ['another schema', '{"format":"anki"}', /no backup of this handbook/],
  ['a newer version', file([], { version: 99 }), /newer version of the handbook/],
  ['__proto__ keys', file([]).replace('[]', '[{"__proto__":{"x":1}}]'), /cannot be read/],
  ['NaN', file([review]).replace('1000', 'NaN'), /no JSON/],
  ['a grade of 9', file([{ ...review, grade: 9 }]), /wrong grade/],
  ['a date in the future', file([{ ...review, at: Date.now() + 9 * day }]), /in the future/],
  [
    'one id with two contents',
    file([review, { ...review, grade: 1 }]),
    /id of another one with other content/,
  ],
  ['markup as an id', file([{ ...review, id: '<img src=x onerror=alert(1)>' }]), /wrong id/],
];
for (const [name, text, message] of bad) {
  test(`a file with ${name} is refused, and the store stays as it was`, async ({ page }) => {
    await openProgress(page, [reviewOf(1)]);
    const before = await storedEntries(page);
    await choose(page, text);
    await expect(page.locator('progress-backup .trouble')).toHaveText(message);
    await expect(page.locator('progress-backup .trouble')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Add them' })).toHaveCount(0);
    expect(await storedEntries(page)).toEqual(before);
  });
}

test('a file of 50 MB is refused, and a far larger one is not even read', async ({ page }) => {
  await openProgress(page, [reviewOf(1)]);
  const drop = (bytes: number, message: RegExp) =>
    test.step(`${bytes} bytes`, async () => {
      await page.locator('.drop').evaluate((target, size) => {
        const file = new File([new Uint8Array(50_000_000).fill(32)], 'backup.json');
        const isReal = size === file.size;
        if (!isReal) {
          const read = () => document.documentElement.setAttribute('data-read', '');
          for (const name of ['text', 'arrayBuffer', 'stream', 'slice']) {
            Object.defineProperty(file, name, { value: read });
          }
          Object.defineProperty(file, 'size', { value: size });
        }
        // A file that goes through a DataTransfer is another one afterwards.
        const event = new DragEvent('drop');
        Object.defineProperty(event, 'dataTransfer', { value: { files: [file] } });
        target.dispatchEvent(event);
      }, bytes);
      await expect(page.locator('progress-backup .trouble')).toHaveText(message);
    });
  await drop(50_000_000, /50 MB.*at most 40 MB/);
  await drop(200_000_000, /200 MB. No backup is that large/);
  await expect(page.locator('html')).not.toHaveAttribute('data-read');
});

test('an automatic backup is written to the file that the reader chose', async ({
  playwright,
  baseURL,
}) => {
  // Chromium ends itself when a private window keeps the handle of a file.
  const profile = mkdtempSync(join(tmpdir(), 'handbook-profile-'));
  const context = await playwright.chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH']!,
    args: ['--no-sandbox', '--disable-background-networking'],
    baseURL: baseURL!,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    if (!('FileSystemFileHandle' in window)) return;
    // A file of the page's own file system, in place of the dialog that no test can answer.
    Object.assign(window, {
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle('auto.json', { create: true }),
    });
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: () => Promise.resolve('granted'),
      requestPermission: () => Promise.resolve('granted'),
    });
  });
  await openProgress(page, [reviewOf(1)]);
  await page.getByRole('button', { name: 'Choose a file for an automatic backup' }).click();
  await expect(page.locator('progress-backup')).toContainText('written to auto.json');
  const written = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('auto.json');
      return (await handle.getFile()).text();
    });
  await expect.poll(written, { timeout: 90_000 }).toContain(idOf(1));
  await context.close();
  rmSync(profile, { recursive: true });
});
