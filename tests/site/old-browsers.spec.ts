import { answerChoice, openCard, questionPage } from './quiz-card.ts';
import { expect, test } from './site.ts';

test('Firefox before 119, without ARIA properties: buttons have their names and states', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of Object.getOwnPropertyNames(Element.prototype)) {
      if (/^(aria[A-Z]|role$)/.test(name)) Reflect.deleteProperty(Element.prototype, name);
    }
  });
  const card = await openCard(page, 'order');
  await expect(card.locator('.quiz-moves button').first()).toHaveAccessibleName(/^Move up: /);
  await expect(page.locator('#live-region')).toHaveAttribute('aria-live', 'polite');
  const show = card.getByRole('button', { name: 'Show the answer' });
  await expect(show).toHaveAttribute('aria-expanded', 'false');
  await show.click();
  await expect(show).toHaveAttribute('aria-expanded', 'true');
  const read = page.locator('read-mark button');
  await read.click();
  await expect(read).toHaveAttribute('aria-pressed', 'true');
  await read.click();
  await expect(read).toHaveAttribute('aria-pressed', 'false');
});

test('Safari before 17, without popovers: the menu is closed, opens and closes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...given: string[]) =>
      !given[0]!.includes('popover') && (supports as (...all: string[]) => boolean)(...given);
  });
  // The engine itself still knows the attribute and the selector.
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const type = response.headers()['content-type'] ?? '';
    if (!/html|css/.test(type)) return route.fulfill({ response });
    const body = (await response.text())
      .replaceAll('popovertarget=', 'data-popovertarget=')
      .replaceAll(' popover ', ' ')
      .replaceAll('popover=""', '')
      .replace(/@supports not selector\(:popover-open\)/g, '@supports (display: block)');
    return route.fulfill({ response, body });
  });
  await page.goto(questionPage);
  const pane = page.locator('#starlight__sidebar');
  await expect(pane).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(pane).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pane).toBeHidden();
});

test('without streams that compress, a backup as text is the file itself', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    // A script cannot take the streams of a worker away: without one the page reads by itself.
    Reflect.deleteProperty(globalThis, 'Worker');
  });
  await answerChoice(await openCard(page, 'choice'), true);
  await page.goto('progress/');
  await page.getByRole('button', { name: 'As a text to copy' }).click();
  await expect(page.locator('.backup-text textarea')).toHaveValue(/^\{"format"/);
  await page.getByLabel('Or paste the text').fill('handbook1:abc');
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.locator('.trouble')).toContainText('too old');
});

test('storage that throws wherever it is asked for: everything works, and nothing is thrown', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, { get: refuse });
    }
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: refuse });
  });
  for (const path of [
    '',
    'progress/',
    'practice/mock-interview/',
    'offline/',
    'search/?q=canary',
  ]) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
  }
  await expect(page.locator('.search-hit').first()).toBeVisible();
  await page.getByLabel('Select theme').first().selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const card = await openCard(page, 'choice');
  await answerChoice(card, true);
  await expect(card.locator('.quiz-verdict')).toContainText('Right');
  await expect(page.locator('.storage-notice:visible')).toHaveCount(1);
});
