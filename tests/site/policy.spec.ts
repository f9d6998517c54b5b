import type { Page } from '@playwright/test';
import { inShares, kinds } from './pages.ts';
import { answerChoice, cardOf } from './quiz-card.ts';
import { expect, test } from './site.ts';

// Any violation is written to the console, and any console message fails a test: see site.ts.
for (const [names, paths] of inShares(kinds)) {
  test(`nothing is blocked while a page is used: ${names}`, async ({ page }) => {
    for (const path of paths) await use(page, path);
  });
}

/** Does on a page what has the browser load what it blocks, if it does. */
async function use(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const theme = page.locator('starlight-theme-select select').first();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const choice of ['dark', 'light', 'auto']) {
      await theme.selectOption(choice, { force: true });
    }
  }
  const card = cardOf(page, 'choice');
  const asleep = page.locator('quiz-card[data-kind=choice]').first();
  if ((await asleep.count()) > 0) {
    await asleep.scrollIntoViewIfNeeded();
    await answerChoice(card, true);
  }
  await page.locator('h1').first().click();
  await page.keyboard.press('/');
  // The home page has a search field of its own, which only opens this one.
  await page.locator('dialog[open] input[type=search], search-page input').fill('montioring');
  await expect(page.locator('.search-corrected'), path).toBeVisible();
}

const directives = [
  'base-uri',
  'connect-src',
  'form-action',
  'frame-src',
  'img-src',
  'object-src',
  'script-src-attr',
  'script-src-elem',
  'style-src-attr',
  'style-src-elem',
  'worker-src',
];

test.describe('what is not ours', () => {
  test.use({
    expectedTrouble:
      /Content Security Policy|violates the following|evil\.example|Failed to load resource/,
  });

  test('is blocked: script, handler, style, image, request, frame, form, base, worker', async ({
    page,
  }) => {
    await page.goto('');
    const blocked = await page.evaluate(async (all) => {
      const violations = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        violations.add(effectiveDirective);
      });
      const add = (tag: string, attributes: Record<string, string>, text = '') => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.textContent = text;
        document.body.append(element);
        return element;
      };
      add('script', {}, 'window.evil = 1');
      add('script', { src: 'https://evil.example/x.js' });
      add('style', {}, 'body { color: red }');
      add('p', { style: 'color: red' });
      add('img', { src: 'https://evil.example/x.png' });
      add('iframe', { src: 'https://evil.example/' });
      add('base', { href: 'https://evil.example/' });
      add('object', { data: 'https://evil.example/' });
      add('p', { onclick: 'window.evil = 2' }).click();
      const form = add('form', { action: 'https://evil.example/', method: 'post' });
      (form as HTMLFormElement).submit();
      await fetch('https://evil.example/').catch(() => undefined);
      try {
        new Worker('data:text/javascript,0');
      } catch {
        violations.add('worker-src');
      }
      // A form is sent in its own time, so its report may come last.
      for (let tries = 0; violations.size < all && tries < 100; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return { violations: [...violations].sort(), evil: 'evil' in window };
    }, directives.length);
    expect(blocked).toEqual({ violations: directives, evil: false });
  });
});
