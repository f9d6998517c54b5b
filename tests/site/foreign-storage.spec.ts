import { site } from '../../src/site.ts';
import { answerChoice, openCard } from './quiz-card.ts';
import { expect, test } from './site.ts';

// Chromium looks for the icon of a text.
test.use({ expectedTrouble: /status of 404/ });

test('a database of another shape is left alone: answers are kept beside it, and it is said', async ({
  page,
}) => {
  // A text runs no script of ours.
  await page.goto('robots.txt');
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, 2);
        request.onupgradeneeded = () => request.result.createObjectStore('users').put('x', 1);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error!);
      }),
    `llmops-handbook:${site.base}`,
  );
  const card = await openCard(page, 'choice');
  await answerChoice(card, false);
  await expect(page.locator('.storage-notice')).toContainText('is damaged, and left as it is');
  await page.reload();
  await card.scrollIntoViewIfNeeded();
  await expect(card).toContainText(/Last time/);
});

const junk = ['"><b>x', 'a'.repeat(100_000), '{"at":"x"}', '[[[', '\u0000\u202e', 'null', '1e999'];

for (const [index, value] of junk.entries()) {
  test(`junk in the keys of this origin harms nothing (${index + 1})`, async ({ page }) => {
    await page.goto('robots.txt');
    await page.evaluate(
      ({ value, base }) => {
        for (const key of ['starlight-theme', 'sl-sidebar-state', 'theme', 'choice']) {
          localStorage.setItem(key, value);
          sessionStorage.setItem(key, value);
        }
        const ours = [
          'due',
          'backup',
          'practice',
          'mock-interview',
          'placement',
          'last-visit',
          'unsaved:x',
        ];
        const offline = ['offline:choice', 'offline:failed-at', 'offline:declined'];
        for (const name of [...ours, ...offline]) {
          localStorage.setItem(`llmops-handbook:${base}:${name}`, value);
        }
      },
      { value, base: site.base },
    );
    const practice = ['practice/', 'practice/mock-interview/', 'practice/placement/'];
    for (const path of ['', ...practice, 'study-plans/', 'progress/', 'offline/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('h1'), path).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toMatch(
        /^(dark|light)$/,
      );
      await expect(page.locator('starlight-theme-select select').first()).toHaveValue('auto');
    }
  });
}
