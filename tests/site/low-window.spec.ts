import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { inShares, kinds } from './pages.ts';

/** 400 % zoom on a small laptop, and a phone on its side. */
const windows = [
  { width: 320, height: 256 },
  { width: 667, height: 375 },
];

for (const viewport of windows) {
  test.describe(`${viewport.width} by ${viewport.height} px`, () => {
    test.use({ viewport });

    test('results of the search can be seen and scrolled to', async ({ page }) => {
      await page.goto('');
      await page.keyboard.press('Control+k');
      await expect(page.locator('.search-dialog input')).toBeFocused();
      await page.keyboard.insertText('drift');
      const hits = page.locator('.search-hit');
      await expect(hits.first()).toBeVisible();
      for (const hit of [hits.first(), hits.last()]) {
        await hit.scrollIntoViewIfNeeded();
        await expect(hit).toBeInViewport({ ratio: 0.5 });
      }
      await page.mouse.move(viewport.width / 2, viewport.height - 40);
      await page.mouse.wheel(0, -10_000);
      await expect(page.locator('.search-dialog input')).toBeInViewport();
    });
  });
}

for (const [names, paths] of inShares(kinds)) {
  test(`what stays in place leaves the page to be read, and the header has its three controls: ${names}`, async ({
    page,
  }) => {
    for (const path of paths) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      const header = page.getByRole('banner');
      for (const name of ['Search', 'Practice', 'Progress']) {
        const control = header.getByRole(name === 'Search' ? 'button' : 'link', { name });
        await expect(control, path).toBeInViewport({ ratio: 1 });
        const { width, height } = (await control.boundingBox())!;
        expect(Math.min(width, height), path).toBeGreaterThanOrEqual(24);
      }
      for (const viewport of windows) {
        await page.setViewportSize(viewport);
        const share = await takenShare(page);
        expect.soft(share, `${path} at ${viewport.height} px`).toBeLessThan(0.15);
      }
    }
  });
}

/** The share of the window that is taken by what stays in place while the page scrolls. */
function takenShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo({ top: 600, behavior: 'instant' });
    const fixed = [...document.querySelectorAll('body *')].filter(
      (element) =>
        /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility(),
    );
    const rows = new Set<number>();
    for (const element of fixed) {
      const { top, bottom, width } = element.getBoundingClientRect();
      if (width < innerWidth / 2) continue;
      for (let y = Math.max(0, top); y < Math.min(innerHeight, bottom); y += 1)
        rows.add(Math.floor(y));
    }
    return rows.size / innerHeight;
  });
}
