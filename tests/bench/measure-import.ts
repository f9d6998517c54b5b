import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

const rows = 300_000;

/** The longest task of a page that is given a large file of reviews: how long a reader may wait for an answer to a key. */
export async function measureImport(
  browser: Browser,
  url: string,
  item: string,
): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-import-'));
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const file = join(folder, 'reviews.csv');
    const lines = Array.from({ length: rows }, (_, row) => `${item},${1.7e12 + row},3`);
    writeFileSync(file, ['card_id,review_time,review_rating', ...lines].join('\n'));
    const page = await context.newPage();
    await page.goto(`${url}progress/`, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      const seen = { longest: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          seen.longest = Math.max(seen.longest, duration);
        }
      }).observe({ type: 'longtask' });
    });
    await page.locator('progress-backup input[type=file]').setInputFiles(file);
    await page.locator('progress-backup .preview').waitFor({ timeout: 200_000 });
    const longest = await page.evaluate(
      () => (window as unknown as { seen: { longest: number } }).seen.longest,
    );
    return { [`import of ${rows} rows, longest task over 50, ms`]: Math.round(longest) };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}
