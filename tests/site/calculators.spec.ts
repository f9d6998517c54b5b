import type { Locator, Page } from '@playwright/test';
import { listen } from './quiz-card.ts';
import { expect, test } from './site.ts';

const cache = 'calculators/kv-cache-memory/';
const field = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true });
const resultOf = (page: Page, step: string): Locator =>
  page.locator(`[data-step="${step}"] [data-result]`);

test('by keyboard alone: numbers go in, sums follow, and a screen reader hears the results', async ({
  page,
}) => {
  await page.goto(cache);
  await expect(resultOf(page, 'one-token')).toHaveText('320 KiB');
  const said = await listen(page);
  await field(page, 'layers').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('32');
  await expect(resultOf(page, 'one-token')).toHaveText('128 KiB');
  await page.keyboard.press('Tab');
  await expect(field(page, 'KV heads')).toBeFocused();
  expect((await said()).join(' ')).toContain('Cache of one token: 128 KiB');
  // What a step gives is the next one's, until another number is written.
  await expect(page.locator('[data-step="room"] [data-worked]')).toContainText('(128 × 1,024)');
  await field(page, 'cache of a token').fill('0,064 MiB');
  await expect(page.locator('[data-step="room"] [data-worked]')).toContainText('(65.536 × 1,024)');
});

test('what is wrong with a field is said at the field, once the reader has left it', async ({
  page,
}) => {
  await page.goto(cache);
  const layers = field(page, 'layers');
  for (const [typed, said] of [
    ['', /Write a number first/],
    ['many', /“many” is not a number/],
    ['-3', /−3 is outside of what is possible/],
    ['2.5', /not whole/],
  ] as const) {
    await layers.fill(typed);
    await layers.blur();
    await expect(layers).toHaveAttribute('aria-invalid', 'true');
    await expect(layers).toHaveAccessibleDescription(said);
    // Its edge is of the colour of what is said.
    const red = await page
      .locator('.calculator-problem:not(:empty)')
      .evaluate((problem) => getComputedStyle(problem).color);
    await expect(layers).toHaveCSS('border-top-color', red);
    await expect(page.locator('[data-step="batch"] [data-worked]')).toHaveText(
      'Waits for: layers.',
    );
    await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
  }
  await layers.fill('80');
  await layers.blur();
  await expect(layers).not.toHaveAttribute('aria-invalid');
});

test('a model and a card fill in fields, and the address carries all of it', async ({ page }) => {
  await page.goto(cache);
  const said = await listen(page);
  await page.getByLabel('Fill in from: model').selectOption('Llama 3.1 8B');
  await expect(field(page, 'layers')).toHaveValue('32');
  expect((await said()).join(' ')).toContain('Llama 3.1 8B: filled in layers 32, KV heads 8');
  await page.getByLabel('Fill in from: card').selectOption('MI300X');
  await expect(field(page, 'memory')).toHaveValue('192');
  await field(page, 'sequences').fill('7');
  await expect(page).toHaveURL(/layers=32.*sequences=7/);
  const room = await resultOf(page, 'room').textContent();
  await page.goto(page.url());
  await expect(field(page, 'sequences')).toHaveValue('7');
  await expect(resultOf(page, 'room')).toHaveText(room!);
  // A number of the reader's own is no longer the model's.
  await page.getByLabel('Fill in from: model').selectOption('Llama 3.1 8B');
  await field(page, 'layers').fill('33');
  await expect(page.getByLabel('Fill in from: model')).toHaveValue('');
  await page.getByRole('button', { name: 'Numbers of the question again' }).click();
  await expect(field(page, 'layers')).toHaveValue('80');
});

test('the link is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${cache}?layers=12`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#live-region')).toContainText('is copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

for (const address of [
  '?layers=<img src=x onerror=alert(1)>&kv-heads=1e999&tokens=-1',
  '?layers=0&head-size=99999999999&memory=NaN',
  '?item=__proto__&layers=constructor#v1',
  '?item=cache-of-a-batch#v999',
]) {
  test(`a hostile address is told what is wrong, and does nothing: ${address}`, async ({
    page,
  }) => {
    await page.goto(cache + address);
    await expect(page.locator('[data-step="batch"] [data-result]')).toHaveText(/^(–|[\d,.]+ GiB)$/);
    await expect(page.locator('main img')).toHaveCount(0);
    const shown = await page.locator('main').innerText();
    expect(shown).not.toMatch(/undefined|Infinity|\[object/);
    if (address.includes('layers=')) {
      await expect(field(page, 'layers')).toHaveAttribute('aria-invalid', 'true');
    }
  });
}

test('an answered calculation opens as its calculator, with the numbers that were asked', async ({
  page,
}) => {
  await page.goto('questions/inference-and-serving/kv-cache-memory/');
  const card = page.locator('quiz-card[data-item="kv-cache-memory#cache-of-a-batch"]');
  await card.scrollIntoViewIfNeeded();
  await card.getByRole('textbox').fill('1');
  await expect(card.getByRole('link', { name: 'Open as calculator' })).toBeHidden();
  await card.getByRole('button', { name: 'Check' }).click();
  // The second try has the second row.
  await card.getByRole('button', { name: /again/i }).click();
  const given = await card.locator('.quiz-given dd').allTextContents();
  await card.getByRole('textbox').fill('1');
  await card.getByRole('button', { name: 'Check' }).click();
  await card.locator('.quiz-feedback').getByRole('link', { name: 'Open as calculator' }).click();
  await expect(page).toHaveURL(/calculators\/kv-cache-memory\/\?layers=/);
  await expect(field(page, 'layers')).toHaveValue(given[0]!);
  await expect(field(page, 'tokens a sequence')).toHaveValue(given[3]!);
});

test('a missing step is told right or wrong, within the tolerance of the item', async ({
  page,
}) => {
  await page.goto('calculators/error-budget/');
  await expect(page.locator('.faded')).not.toContainText(/true|false|undefined/);
  await page.getByText('The last step is missing').click();
  const step = page.locator('faded-step').first();
  const wanted = Number(await step.getAttribute('data-value'));
  const answer = step.getByRole('textbox', { name: 'Your result' });
  await answer.fill(String(wanted * 2));
  await page.keyboard.press('Enter');
  await expect(step.locator('output')).toContainText('Not right');
  await answer.fill('much');
  await page.keyboard.press('Enter');
  await expect(step.locator('output')).toContainText('not a number');
  await answer.fill(String(wanted * 1.01).replace('.', ','));
  await page.keyboard.press('Enter');
  await expect(step.locator('output')).toContainText('Right');
});

test('the search finds a calculator by that word', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('error budget calculator');
  await expect(
    page.locator('.search-hit[href*="/calculators/error-budget/"]').first(),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('formula, a worked example and the way to the question are there', async ({ page }) => {
    await page.goto(cache);
    const step = page.locator('[data-step="one-token"]');
    await expect(step).toContainText('2 × layers × KV heads × head size × bytes per value ÷ 2^30');
    await expect(step).toContainText('2 × 80 × 8 × 128 × 2 ÷ 2^30 = 0.0003052 GiB');
    await expect(step).toContainText('320 KiB');
    await expect(page.locator('noscript p')).toBeVisible();
    await step.getByRole('link').click();
    await expect(page).toHaveURL(/kv-cache-memory\/#cache-of-a-batch$/);
  });
});
