import type { Page } from '@playwright/test';
import { inShares, kinds } from './pages.ts';
import { expect, test } from './site.ts';

// A colour on its way to another one says nothing.
test.use({ colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } });

for (const [names, paths] of inShares(kinds)) {
  test(`printed in the dark theme, without grounds, every text is dark: ${names}`, async ({
    page,
  }) => {
    for (const path of paths) {
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect.soft(await paleTexts(page), path).toEqual([]);
    }
  });
}

test('printed, a page says where its links lead, shows what is folded, and asks for no click', async ({
  page,
}) => {
  await page.goto('questions/mlops-fundamentals/what-is-mlops-vs-traditional-devops/');
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.sl-markdown-content').evaluate((content) => {
    const links = [...content.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].filter(
      (link) => link.checkVisibility(),
    );
    const unfolded = [...content.querySelectorAll('details')].filter(
      (details) => details.checkVisibility() && !details.classList.contains('drill'),
    );
    return {
      links: links.length,
      silent: links
        .filter((link) => !getComputedStyle(link, '::after').content.includes(link.href))
        .map((link) => link.href),
      unfolded: unfolded.length,
      closed: unfolded
        .filter(
          (details) => !details.lastElementChild?.checkVisibility({ contentVisibilityAuto: true }),
        )
        .map((details) => details.textContent.slice(0, 60)),
      controls: [...content.querySelectorAll('button, input, select, [data-report]')]
        .filter((control) => control.checkVisibility())
        .map((control) => control.outerHTML.slice(0, 80)),
    };
  });
  expect(found.links).toBeGreaterThan(2);
  expect(found.silent).toEqual([]);
  expect(found.unfolded).toBeGreaterThan(5);
  expect(found.closed).toEqual([]);
  expect(found.controls).toEqual([]);
});

test('a printed study plan has the questions of every session', async ({ page }) => {
  await page.goto('study-plans/');
  await page.emulateMedia({ media: 'print' });
  const sessions = page.locator('.session:not([open])');
  expect(await sessions.count()).toBeGreaterThan(0);
  const folded = await sessions.evaluateAll((all) =>
    all
      .filter(
        (session) => !session.querySelector('li')?.checkVisibility({ contentVisibilityAuto: true }),
      )
      .map((session) => session.textContent.slice(0, 60)),
  );
  expect(folded).toEqual([]);
});

/** Text that paper without a ground would show too pale: its contrast with white, and its words. */
function paleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const luminance = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = 'white';
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const words = node.nodeValue?.trim() ?? '';
      if (words === '' || !parent.checkVisibility() || parent.closest('script, style, title'))
        continue;
      const style = getComputedStyle(parent);
      const colour = parent.closest('svg') ? style.fill : style.color;
      const contrast = 1.05 / (luminance(colour) + 0.05);
      if (contrast < 4.5)
        found.push(`${contrast.toFixed(1)} ${parent.className} ${words.slice(0, 40)}`);
    }
    return found;
  });
}
