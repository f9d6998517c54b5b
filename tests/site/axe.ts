import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

// The packaged driver for Playwright takes four times as long: it sends every element that passed back to the test.
const driver = createRequire(import.meta.url).resolve('@axe-core/playwright');
/** The script that puts `axe` into a page. */
const axeSource = readFileSync(createRequire(driver).resolve('axe-core/axe.min.js'), 'utf8');

/** What a theme can break; all other rules see the same page in each. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds of a page, or of the part that a selector names, in light and dark, in words. */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  return [
    ...(await broken(page, 'light', within, {})),
    ...(await broken(page, 'dark', within, { runOnly: ofColours })),
  ];
}

/** The same without the rules of colours, which take three quarters of the time and see the same styles on like pages. */
export function violationsOfStructure(page: Page, within: string): Promise<string[]> {
  const rules = Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }]));
  return broken(page, 'light', within, { rules });
}

async function broken(
  page: Page,
  theme: 'light' | 'dark',
  within: string,
  options: axe.RunOptions,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const found = await page.evaluate(
    async ([name, part, given]) => {
      document.documentElement.dataset['theme'] = name;
      // Colours on their way from one theme to the other are in neither.
      for (const animation of document.getAnimations()) animation.finish();
      const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
      const results = await run(part, { resultTypes: ['violations'], ...given });
      return results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    },
    [theme, within, options] as const,
  );
  return found.map((words) => `${theme}, ${words}`);
}
