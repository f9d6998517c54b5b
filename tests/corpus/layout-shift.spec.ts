import type { Page } from '@playwright/test';
import { inShares, kinds } from '../site/pages.ts';
import { expect, test } from '../site/site.ts';

interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Element }[];
}

test.use({ viewport: { width: 412, height: 823 } });

/** What Lighthouse gives a hundred for is 0.1; below a hundredth nobody sees it. */
const most = 0.01;

for (const [names, paths] of inShares(kinds.filter((kind) => kind !== '404.html'))) {
  test(`nothing moves when parts come late: ${names}`, async ({ page }) => {
    // What is asked by way of a route comes out of no cache.
    await page.route(/\.(js|json)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await watchShifts(page);
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const { sum, moved } = await shiftsOf(page);
      expect.soft(sum, `${path}: ${moved.join(', ')}`).toBeLessThanOrEqual(most);
    }
  });
}

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1350, height: 940 } });

  test('nothing on the home page moves when its card comes to life', async ({ page }) => {
    await watchShifts(page);
    await page.goto('', { waitUntil: 'networkidle' });
    await expect(page.locator('quiz-card[data-live]')).toBeVisible();
    const { sum, moved } = await shiftsOf(page);
    expect(sum, moved.join(', ')).toBeLessThan(0.001);
  });
});

/** How much has moved in a page by now, and what. */
function shiftsOf(page: Page) {
  return page.evaluate(() =>
    (window as unknown as { shifted(): { sum: number; moved: string[] } }).shifted(),
  );
}

/** Has each page that is opened from now on add up what moves in it. */
function watchShifts(page: Page) {
  return page.addInitScript(() => {
    const moved: string[] = [];
    let sum = 0;
    Object.assign(window, { shifted: () => ({ sum, moved }) });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as Shift[]) {
        if (entry.hadRecentInput) continue;
        sum += entry.value;
        for (const { node } of entry.sources) {
          moved.push(`${node?.tagName} ${node?.className ?? ''}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
