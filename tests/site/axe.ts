import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

// The packaged driver for Playwright takes four times as long: it sends every element that passed back to the test.
const driver = createRequire(import.meta.url).resolve('@axe-core/playwright');
/** The script that puts `axe` into a page. */
export const axeSource = readFileSync(createRequire(driver).resolve('axe-core/axe.min.js'), 'utf8');

/** What a theme can break; all other rules see the same page in each. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds of a page, or of the part that a selector names, in light and dark, in words. */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    const runOnly = theme === 'light' ? undefined : ofColours;
    const broken = await page.evaluate(
      async ([name, part, rules]) => {
        document.documentElement.dataset['theme'] = name;
        // Colours on their way from one theme to the other are in neither.
        for (const animation of document.getAnimations()) animation.finish();
        const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
        const results = await run(part, {
          resultTypes: ['violations'],
          ...(rules && { runOnly: rules }),
        });
        return results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
      },
      [theme, within, runOnly] as const,
    );
    found.push(...broken.map((words) => `${theme}, ${words}`));
  }
  return found;
}
