import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { wholeCatalogue } from './catalogue.ts';
import { answerAndGoOn, openPractice } from './practice-page.ts';
import { expect, test } from './site.ts';
import { idOf, store, storedEntries, storedOf } from './stored-log.ts';

const day = 86_400_000;
const item = 'what-is-mlops-vs-traditional-devops#release-without-commit';

const reviewOf = (number: number, over: Record<string, unknown> = {}) => ({
  type: 'review',
  id: idOf(number),
  item,
  at: Date.now() - day / 2 + number,
  grade: 3,
  took: 1000,
  ...over,
});

async function open(page: Page, entries: readonly unknown[] = []): Promise<void> {
  await page.goto('progress/');
  await expect(page.getByRole('button', { name: 'Save a backup' })).toBeVisible();
  if (entries.length > 0) {
    await store(page, entries);
    await expect(page.locator('.tiles')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save a backup' })).toBeEnabled();
  }
}

async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

async function choose(page: Page, text: string | Buffer, name = 'backup.json'): Promise<void> {
  await page
    .locator('progress-backup input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

const file = (entries: readonly unknown[], over: Record<string, unknown> = {}) =>
  JSON.stringify({ format: 'llmops-handbook-progress', version: 1, entries, ...over });

const clear = (page: Page) =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
    localStorage.clear();
  });

test('what was answered is counted, charted, and told in tables', async ({ page }) => {
  await openPractice(page, '?kind=choice&topic=mlops-fundamentals');
  await answerAndGoOn(page, true);
  await answerAndGoOn(page, false);
  await open(page);
  const tiles = page.locator('.tiles');
  await expect(tiles).toContainText(/Due today\s*1/);
  await expect(tiles).toContainText(/Items known\s*1 of \d+/);
  await expect(page.locator('[aria-labelledby=weakest]')).toContainText(
    'answered wrong the last time',
  );
  const calendar = page.locator('[aria-labelledby=calendar]');
  await expect(calendar.getByRole('img')).toHaveAccessibleName(
    '1 active day in the last 12 weeks.',
  );
  await calendar.locator('summary').click();
  await expect(calendar.getByRole('cell').first()).toHaveText('2');
  await expect(page.locator('[aria-labelledby=forecast]').getByRole('img')).toHaveAccessibleName(
    /^2 items due within 30 days, 1 of them today\.$/,
  );
  const curve = page.locator('[aria-labelledby=curve]');
  await expect(curve.getByRole('img')).toHaveAccessibleName(
    /^Recalled with a probability of \d+ %/,
  );
  await curve.getByLabel('Item').selectOption({ index: 1 });
  await expect(curve.getByRole('img')).toBeVisible();
  await calendar.getByLabel('Show the calendar').uncheck();
  await expect(calendar.getByRole('img')).toHaveCount(0);
  await page.reload();
  await expect(calendar.getByLabel('Show the calendar')).not.toBeChecked();
});

test('every percentage reaches exactly 100 %, on all pages alike', async ({ page }) => {
  await open(page);
  const questions = await wholeCatalogue(page);
  let number = 0;
  const at = Date.now() - 1000;
  const entries = questions.flatMap(({ slug, points, items }) => [
    ...items.map(({ id }) => reviewOf(++number, { item: id, at })),
    { type: 'read', id: idOf(++number), question: slug, at, read: true },
    {
      type: 'rehearsal',
      id: idOf(++number),
      question: slug,
      at,
      took: 1000,
      points,
      covered: Array.from({ length: points }, (_, index) => `p${index + 1}`),
    },
  ]);
  await store(page, entries);
  const all = questions.length;
  await expect(page.locator('.tiles')).toContainText(
    new RegExp(`Questions mastered\\s*${all} of ${all}\\s*100 % overall`),
  );
  for (const words of await page.locator('.topic summary > :last-child').allTextContents()) {
    expect(words).toMatch(/^100 % mastered, (\d+) of \1 answered$/);
  }
  await expect(page.locator('[aria-labelledby=what-next]')).toContainText('Everything is mastered');
  await page.goto('questions/technical-mlops/');
  const marks = page.locator('main a[data-progress-question] .progress-mark');
  for (const mark of await marks.allTextContents()) expect(mark).toMatch(/★/);
});

test('export, wipe, import: the log is the same, and a second import adds nothing', async ({
  page,
}) => {
  const entries = [reviewOf(1), reviewOf(2, { grade: 1 }), reviewOf(3)];
  await open(page, entries);
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
  await open(page, [reviewOf(1)]);
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
  await open(page, [reviewOf(1), reviewOf(2, { grade: 1 })]);
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
    await open(page, [reviewOf(1)]);
    const before = await storedEntries(page);
    await choose(page, text);
    await expect(page.locator('progress-backup .trouble')).toHaveText(message);
    await expect(page.locator('progress-backup .trouble')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Add them' })).toHaveCount(0);
    expect(await storedEntries(page)).toEqual(before);
  });
}

test('a file of 50 MB is refused, and a far larger one is not even read', async ({ page }) => {
  await open(page, [reviewOf(1)]);
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

test('reviews of questions that are no more are kept, and shown as retired', async ({ page }) => {
  await open(page);
  await choose(page, file([{ ...review, item: 'long-gone#an-item' }]));
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.locator('[aria-labelledby=retired]')).toContainText('long-gone#an-item');
  await expect(page.locator('.tiles')).toContainText(/Items known\s*0 of/);
});

test('records that cannot be read are told, kept, and saved as they are', async ({ page }) => {
  const damaged = { id: 'x', type: 'review', grade: '<img src=x>' };
  await open(page, [reviewOf(1), damaged]);
  await expect(page.locator('progress-backup .trouble')).toContainText('One record');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what cannot be read' }).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toEqual([damaged]);
  expect(await storedEntries(page)).toHaveLength(2);
  await expect(page.locator('.tiles')).toContainText(/Items known\s*1 of/);
});

test('markup in a note is text', async ({ page }) => {
  await open(page);
  const note = '<img src=x onerror=alert(1)>';
  await choose(
    page,
    file([
      {
        type: 'rehearsal',
        id: idOf(3),
        question: 'feature-stores',
        at: Date.now() - day,
        took: 1,
        points: 5,
        covered: [],
        note,
      },
    ]),
  );
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect.poll(() => storedOf(page, 'rehearsal')).toMatchObject([{ note }]);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('a reset saves a backup first, and can be undone for a day', async ({ page }) => {
  await open(page, [reviewOf(1)]);
  await expect(page.locator('.tiles')).toContainText(/Items known\s*1 of/);
  await page.getByLabel('Reset').selectOption({ label: 'MLOps Fundamentals' });
  await page.getByRole('button', { name: 'Reset…' }).click();
  const text = await saved(page, 'Save a backup and reset');
  expect(JSON.parse(text)).toMatchObject({ entries: [{ id: idOf(1) }] });
  await expect(page.locator('.tiles')).toContainText(/Items known\s*0 of/);
  expect(await storedOf(page, 'review')).toHaveLength(1);
  await page.reload();
  await page.getByRole('button', { name: 'Undo it' }).click();
  await expect(page.locator('.tiles')).toContainText(/Items known\s*1 of/);
});

test('a reset of yesterday can no longer be undone', async ({ page }) => {
  await open(page, [
    reviewOf(1, { at: Date.now() - 4 * day }),
    { type: 'reset', id: idOf(2), at: Date.now() - 2 * day, questions: 'all' },
  ]);
  await expect(page.locator('.tiles')).toContainText(/Items known\s*0 of/);
  await expect(page.getByRole('button', { name: 'Undo it' })).toHaveCount(0);
});

test('what the browser says of keeping the data is told as it is', async ({ page }) => {
  await page.addInitScript(() => {
    if (!('storage' in navigator)) return;
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => Promise.resolve(false);
  });
  await open(
    page,
    Array.from({ length: 20 }, (_, index) => reviewOf(index)),
  );
  await expect(page.locator('progress-backup')).toContainText(
    '20 entries of your progress are in no backup.',
  );
  await page.getByRole('button', { name: 'Ask it to keep it' }).click();
  await expect(page.locator('.backup-done')).toHaveText(/^The browser said no/);
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
  await open(page, [reviewOf(1)]);
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
