import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { backupOf, item, reviewOf } from './reviews.ts';
import { expect, test } from './site.ts';

/** A file on the disk: one that Playwright sends would be unpacked by the page itself. */
async function give(page: Page, text: string, name: string): Promise<void> {
  const path = test.info().outputPath(name);
  writeFileSync(path, text);
  await page.locator('progress-backup input[type=file]').setInputFiles(path);
}

/** What the page does with a file itself, and what comes back from those that read beside it. */
interface Reading {
  readHere: number;
  readers: number;
  mostAtOnce: number;
}

const watchReading = (page: Page) =>
  page.addInitScript(() => {
    const reading: Reading = { readHere: 0, readers: 0, mostAtOnce: 0 };
    for (const name of ['arrayBuffer', 'slice', 'stream', 'text'] as const) {
      const own = File.prototype[name] as (...given: unknown[]) => unknown;
      Object.assign(File.prototype, {
        [name](this: File, ...given: unknown[]) {
          reading.readHere += 1;
          return own.apply(this, given);
        },
      });
    }
    class Reader extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        reading.readers += 1;
        this.addEventListener('message', ({ data }: MessageEvent<{ entries?: unknown[] }>) => {
          reading.mostAtOnce = Math.max(reading.mostAtOnce, data.entries?.length ?? 0);
        });
      }
    }
    Object.assign(window, { reading, Worker: Reader });
  });

/** As many entries as are handed over at once: `src/islands/backup/import-messages.ts`. */
const slice = 2000;

const large: readonly [
  name: string,
  file: string,
  text: () => string,
  outcome: RegExp,
  mostAtOnce: number,
][] = [
  [
    'a million keys',
    'backup.json',
    () => backupOf([Object.fromEntries(Array.from({ length: 1e6 }, (_, n) => [`k${n}`, n]))]),
    /Entry 1 of 1 cannot be read/,
    0,
  ],
  [
    'a string of 11 MB',
    'backup.json',
    () => backupOf([reviewOf(1, { item: 'x'.repeat(11e6) })]),
    /Entry 1 of 1 cannot be read/,
    0,
  ],
  [
    '300,000 rows',
    'reviews.csv',
    () =>
      [
        'card_id,review_time,review_rating',
        ...Array.from({ length: 3e5 }, (_, n) => `${item},${1.7e12 + n},3`),
      ].join('\n'),
    /It adds\s+300,000 answers/,
    slice,
  ],
];

for (const [name, file, text, outcome, mostAtOnce] of large) {
  // How long the page is busy with it is measured: `tests/bench/measure-import.ts`.
  test(`${name}: read beside the page, which takes what comes of it in parts`, async ({ page }) => {
    await watchReading(page);
    await page.goto('progress/');
    await page.locator('progress-backup input[type=file]').waitFor();
    await give(page, text(), file);
    const outcomes = page.locator('progress-backup :is(.preview, .trouble)');
    await expect(outcomes).toContainText(outcome, { timeout: 200_000 });
    const reading = await page.evaluate(() => (window as unknown as { reading: Reading }).reading);
    expect(reading).toEqual({ readHere: 0, readers: 1, mostAtOnce });
  });
}
