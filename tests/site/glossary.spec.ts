import type { Page } from '@playwright/test';
import { askedCard } from './practice-page.ts';
import { expect, test } from './site.ts';

const path = 'questions/inference-and-serving/kv-cache-memory/';

/** Whether what is seen at the place of an element is this element. */
const isOnTop = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return document.elementFromPoint(left + 4, top + 4) === element;
  });

test.describe('a glossary term on a page', () => {
  test('shows its definition to the pointer and to the keyboard, and puts it away by Escape', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    const link = page.locator('a.term').first();
    const tooltip = page.getByRole('tooltip');
    await expect(tooltip).toHaveCount(0);
    await link.hover();
    await expect(tooltip).toHaveCount(1);
    await expect(link).toHaveAccessibleDescription((await tooltip.textContent())!);
    await tooltip.hover();
    await expect(tooltip, 'it stays under the pointer').toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(tooltip).toHaveCount(0);
    await page.mouse.move(0, 0);
    await page.keyboard.press('Tab');
    await link.focus();
    await expect(tooltip).toHaveCount(1);
  });

  test('fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    for (const link of (await page.locator('a.term').all()).slice(0, 5)) {
      await link.hover();
      const box = (await page.getByRole('tooltip').boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
    }
  });

  test('leads to its entry, and is marked once a page', async ({ page }) => {
    await page.goto(path);
    const slugs = await page
      .locator('a.term')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).hash));
    expect(slugs.length).toBeGreaterThan(2);
    expect(new Set(slugs).size).toBe(slugs.length);
    const link = page.locator('a.term').first();
    await link.hover();
    const definition = (await page.getByRole('tooltip').textContent())!;
    await link.click();
    await expect(page).toHaveURL(/\/glossary\/[a-z]\/#/);
    await expect(page.locator(`.glossary h2${slugs[0]}`)).toBeInViewport();
    await expect(page.locator(`.glossary h2${slugs[0]} + p`)).toHaveText(definition);
  });
});

test('the glossary has names alone, and filters by any spelling and by what is explained', async ({
  page,
}) => {
  await page.goto('glossary/');
  await expect(page.locator('.glossary > li')).not.toHaveCount(0);
  await expect(page.locator('.glossary p')).toHaveCount(0);
  await page.getByLabel('Words').fill('human feedback');
  const entry = page.locator('[data-key=rlhf]');
  await expect(entry.locator('p')).toBeVisible();
  await expect(page.locator('[data-key=drift]')).toBeHidden();
  await page.getByLabel('Words').fill((await entry.locator('p').textContent())!);
  await expect(page.locator('.glossary > li:visible')).toHaveCount(1);
});

test('an address of before, when all terms stood on one page, shows its term whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('glossary/#rlhf');
  await expect(page.locator('#rlhf + p')).toBeInViewport();
  await expect.poll(() => isOnTop(page, '#rlhf'), 'nothing lies over it').toBe(true);
  await expect(page.locator('[data-key=drift] p')).toHaveCount(0);
  await page.locator('#drift a').click();
  await expect(page).toHaveURL(/\/glossary\/d\/#drift$/);
  await expect(page.locator('#drift:target + p')).toBeInViewport();
  expect(await isOnTop(page, '#drift')).toBe(true);
});

test('a study plan leads to its questions and starts practice with them', async ({ page }) => {
  await page.goto('study-plans/');
  const session = page.locator('.session').first();
  const questions = await session
    .locator('li a')
    .evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset['progressQuestion']));
  await session.getByRole('link', { name: 'Practise this session' }).click();
  await expect(askedCard(page)).toBeVisible();
  const item = await askedCard(page).getAttribute('data-item');
  expect(questions).toContain(item!.split('#')[0]);
  await page.goto('study-plans/');
  await page.locator('.session').last().locator('summary').click();
  await page.getByRole('link', { name: 'Practise this track' }).last().click();
  await expect(page.locator('.practice-head')).toContainText(/[1-9]\d* new/);
});
