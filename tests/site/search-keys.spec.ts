import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const field = (page: Page) => page.locator('.search-dialog input');

async function openSearch(page: Page): Promise<void> {
  await page.goto('');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

test('what is typed while the search loads is not lost, and goes on in the field', async ({
  page,
}) => {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/search-dialog/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('/canary');
  release();
  await expect(field(page)).toHaveValue('canary');
  await page.keyboard.type(' rele');
  await expect(field(page)).toHaveValue('canary rele');
  await expect(page.locator('.search-hit').first()).toContainText(/canary/i);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('canary rele');
  await page.keyboard.type('drift');
  await expect(field(page)).toHaveValue('drift');
});

test('Enter at once after a paste opens the first page for what is in the field', async ({
  page,
}) => {
  await openSearch(page);
  await field(page).fill('drift');
  await expect(page.locator('.search-box')).toHaveAttribute('data-query', 'drift');
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('.search-dialog input')!;
    input.value = 'canary';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await expect(page).toHaveURL(/hl=canary/);
});

test('Enter before anything was found waits for it', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.insertText('canary');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/hl=canary/);
});

test('Enter and then Escape opens nothing', async ({ page }) => {
  await openSearch(page);
  const home = page.url();
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('.search-dialog input')!;
    input.value = 'canary';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    for (const key of ['Enter', 'Escape']) {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
  });
  await expect(page.locator('.search-dialog')).toBeHidden();
  await expect(page.locator('.search-box')).toHaveAttribute('data-query', 'canary');
  expect(page.url()).toBe(home);
});

test('keys of an input method are left alone', async ({ page }) => {
  await openSearch(page);
  await field(page).fill('drift');
  await expect(page.locator('.search-hit').first()).toBeVisible();
  const taken = await page.evaluate(() =>
    ['Enter', 'ArrowDown', 'ArrowUp', 'Escape'].filter((key) => {
      const input = document.querySelector('.search-dialog input')!;
      const made = { key, bubbles: true, cancelable: true, isComposing: true };
      return !input.dispatchEvent(new KeyboardEvent('keydown', made));
    }),
  );
  expect(taken).toEqual([]);
  await expect(field(page)).toBeFocused();
});

test('words in curly quotation marks are a phrase', async ({ page }) => {
  const count = async (query: string) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('.search-box')).toHaveAttribute('data-query', query);
    return page.locator('.search-count').textContent();
  };
  expect(await count('“model registry”')).toBe(await count('"model registry"'));
});

test('a browser that takes no more addresses goes on searching', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException(
        'Attempt to use history.replaceState() more than 100 times',
        'SecurityError',
      );
    };
  });
  await page.goto('search/');
  await page.getByRole('searchbox').fill('canary');
  await expect(page.locator('.search-hit').first()).toBeVisible();
  await page.getByLabel('Difficulty').selectOption('foundation');
  await expect(page.locator('.search-count')).toContainText('page');
  await page.goto('questions/');
  await page.getByLabel('Words').fill('drift');
  await expect(page.locator('.filters output')).toContainText('of');
});

test.describe('without WebAssembly', () => {
  test.use({ expectedTrouble: /Failed to load the Pagefind WASM/ });

  test('the search says so, and not how the site is built', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
      Object.defineProperty(globalThis, 'Worker', {
        value: class extends EventTarget {
          constructor() {
            super();
            throw new Error('no worker');
          }
        },
      });
    });
    await page.goto('search/?q=canary');
    await expect(page.locator('.search-empty')).toContainText('WebAssembly');
    await expect(page.locator('.search-empty')).not.toContainText('npm');
  });
});
