import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dist } from './dist.ts';
import { expect, question, test } from './own-host.ts';
import { questionPages } from './pages.ts';

/** The first question that has an item of a kind. */
const pageWith = (kind: string) =>
  questionPages.find((path) =>
    readFileSync(join(dist, path, 'index.html'), 'utf8').includes(`data-kind="${kind}"`),
  ) ?? '';

async function near(page: Page, kind: string): Promise<void> {
  await page.locator(`quiz-card[data-kind=${kind}]`).first().scrollIntoViewIfNeeded();
  await page.locator(`quiz-card[data-kind=${kind}][data-live]`).first().waitFor();
}

/** What is begun, where, and how to see that it is still there. */
const works: {
  readonly name: string;
  readonly path: string;
  begin(page: Page): Promise<void>;
  isThere(page: Page): Promise<void>;
}[] = [
  {
    name: 'an option that was chosen',
    path: question,
    async begin(page) {
      await near(page, 'choice');
      await page.locator('quiz-card[data-kind=choice] input').first().check();
    },
    isThere: (page) =>
      expect(page.locator('quiz-card[data-kind=choice] input').first()).toBeChecked(),
  },
  {
    name: 'steps that were moved',
    path: pageWith('order'),
    async begin(page) {
      await near(page, 'order');
      const card = page.locator('quiz-card[data-kind=order][data-live]').first();
      const first = await card.locator('fieldset li').first().innerText();
      await card.locator('fieldset li').first().locator('button').last().click();
      await expect(card.locator('fieldset li').first()).not.toHaveText(first);
      await page.locator('h1').click();
    },
    isThere: (page) =>
      expect(page.locator('quiz-card[data-kind=order][data-begun]').first()).toBeVisible(),
  },
  {
    name: 'a number that was typed, in a field that was left',
    path: pageWith('calculation'),
    async begin(page) {
      await near(page, 'calculation');
      await page.locator('quiz-card[data-kind=calculation] fieldset input').first().fill('42');
      await page.locator('h1').click();
    },
    isThere: (page) =>
      expect(page.locator('quiz-card[data-kind=calculation] fieldset input').first()).toHaveValue(
        '42',
      ),
  },
  {
    name: 'a backup that was pasted',
    path: 'progress/',
    async begin(page) {
      await page.locator('progress-backup textarea[name=text]').fill('handbook1:abc');
      await page.locator('h1').click();
    },
    isThere: (page) =>
      expect(page.locator('progress-backup textarea[name=text]')).toHaveValue('handbook1:abc'),
  },
  {
    name: 'an import that waits for a yes',
    path: 'progress/',
    async begin(page) {
      await page.locator('progress-backup input[type=file]').setInputFiles({
        name: 'reviews.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          `card_id,review_time,review_rating\nci-cd-in-mlops#one,${Date.now()},3\n`,
        ),
      });
      await expect(page.locator('progress-backup .preview')).toBeVisible();
      await page.locator('h1').click();
    },
    isThere: (page) => expect(page.locator('progress-backup .preview')).toBeVisible(),
  },
  {
    name: 'a note in a mock interview',
    path: 'practice/mock-interview/',
    async begin(page) {
      await page.getByRole('button', { name: 'Start' }).click();
      await page.locator('mock-interview textarea').fill('First I would measure.');
      await page.locator('h1').click();
    },
    isThere: (page) =>
      expect(page.locator('mock-interview textarea')).toHaveValue('First I would measure.'),
  },
];

test('an update accepted in another tab takes nothing that was begun', async ({
  context,
  host,
}) => {
  const page = await host.visit();
  const tabs: Page[] = [];
  for (const { name, path, begin } of works) {
    await test.step(name, async () => {
      const tab = await context.newPage();
      await tab.goto(host.url + path);
      await begin(tab);
      await tab.evaluate(() => Object.assign(window, { isTheSamePage: true }));
      tabs.push(tab);
    });
  }
  host.options.root = host.newer((copy) => {
    writeFileSync(join(copy, 'only-new.html'), '<!doctype html><title>New</title>');
  });
  await page.reload();
  await page.getByRole('button', { name: 'Reload' }).click({ timeout: 90_000 });
  for (const [index, { name, isThere }] of works.entries()) {
    await test.step(name, async () => {
      const tab = tabs[index]!;
      await expect(tab.getByText('This page reloads when you have answered.')).toBeVisible();
      expect(await tab.evaluate(() => 'isTheSamePage' in window)).toBe(true);
      await isThere(tab);
    });
  }
});
