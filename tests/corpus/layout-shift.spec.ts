import { kinds } from '../site/pages.ts';
import { expect, test } from '../site/site.ts';

interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Element }[];
}

test.use({ viewport: { width: 412, height: 823 } });

/** What Lighthouse gives a hundred for is 0.1; below a fiftieth nobody sees it. */
const most = 0.02;

for (const path of kinds.filter((kind) => kind !== '404.html')) {
  test(`${path || 'home'}: nothing moves when its parts come late`, async ({ page }) => {
    await page.route(/\.(js|json)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.addInitScript(() => {
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
    await page.goto(path, { waitUntil: 'networkidle' });
    const { sum, moved } = await page.evaluate(() =>
      (window as unknown as { shifted(): { sum: number; moved: string[] } }).shifted(),
    );
    expect(sum, moved.join(', ')).toBeLessThanOrEqual(most);
  });
}
