import AxeBuilder from '@axe-core/playwright';
import {
  answerChoice,
  listen,
  openCard,
  option,
  optionIds,
  questionPage,
  openDrill,
} from './quiz-card.ts';
import { expect, test } from './site.ts';

test.describe('a choice', () => {
  test('answered right: every option has its mark, its text and its reason', async ({ page }) => {
    const card = await openCard(page, 'choice');
    await answerChoice(card, true);
    await expect(card.locator('.quiz-verdict')).toHaveText(/^✓ Right\./);
    await expect(card.locator('.quiz-verdict')).toBeFocused();
    for (const right of [true, false]) {
      for (const id of await optionIds(card, right)) {
        const row = option(card, id);
        await expect(row.locator('label')).toBeVisible();
        await expect(row.locator('.quiz-mark')).toHaveText(
          right ? '✓ Right, your choice' : '✗ Wrong',
        );
        const reason = await card.locator(`.quiz-answer [data-for="${id}"] > span`).textContent();
        await expect(row.locator('.quiz-mark + p')).toHaveText(reason ?? '');
      }
    }
  });

  test('by keyboard alone: Tab, digit, Enter, Tab, Enter', async ({ page }) => {
    const card = await openCard(page, 'choice');
    const [right] = await optionIds(card, true);
    const ids = await card
      .locator('li[data-option]')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['option']));
    const isMultiple = (await optionIds(card, true)).length > 1;
    await card.locator('input').first().focus();
    await page.keyboard.press('Control+1');
    await expect(card.locator('input:checked')).toHaveCount(0);
    if (isMultiple) {
      for (const id of await optionIds(card, true)) {
        await page.keyboard.press(String(ids.indexOf(id) + 1));
      }
    } else await page.keyboard.press(String(ids.indexOf(right!) + 1));
    await page.keyboard.press('Enter');
    await expect(card.locator('.quiz-verdict')).toHaveText(/Right/);
    await page.keyboard.press('Tab');
    await expect(card.getByRole('button', { name: 'Try again' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card.locator('input').first()).toBeFocused();
  });
});

test.describe('a sort', () => {
  test('by mouse: each statement says where it belongs', async ({ page }) => {
    const card = await openCard(page, 'sort');
    const statements = card.locator('li[data-statement]');
    await card.getByRole('button', { name: 'Check' }).click();
    await expect(card.getByText('Choose a column for each statement first.')).toBeVisible();
    for (const statement of await statements.all()) {
      await statement.locator('.quiz-columns label').first().click();
    }
    await card.getByRole('button', { name: 'Check' }).click();
    for (const statement of await statements.all()) {
      const id = await statement.getAttribute('data-statement');
      const chosen = await statement.locator('input:checked').getAttribute('value');
      const column = await card.locator(`[data-for="${id}"]`).getAttribute('data-column');
      await expect(statement.locator('.quiz-mark')).toHaveText(
        chosen === column ? '✓ Right' : `✗ Wrong, belongs to ${column}`,
      );
    }
  });

  test('by keyboard alone, every statement right', async ({ page }) => {
    const card = await openCard(page, 'sort');
    const columns = JSON.parse((await card.getAttribute('data-columns')) ?? '[]') as string[];
    await card.locator('input').first().focus();
    for (const statement of await card.locator('li[data-statement]').all()) {
      const id = await statement.getAttribute('data-statement');
      const column = await card.locator(`[data-for="${id}"]`).getAttribute('data-column');
      await page.keyboard.press(String(columns.indexOf(column!) + 1));
      await expect(statement.getByRole('radio', { name: column! })).toBeChecked();
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(card.locator('.quiz-verdict')).toHaveText(/^✓ Right\./);
  });
});

test.describe('an order', () => {
  test('by keyboard alone: the arrows move a step, and say where it is', async ({ page }) => {
    const card = await openCard(page, 'order');
    const said = await listen(page);
    const steps = card.locator('li[data-step]');
    const first = await steps.first().getAttribute('data-step');
    const total = await steps.count();
    const button = card.locator(`li[data-step="${first}"] button`).first();
    await button.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(button).toBeFocused();
    await expect(steps.nth(2)).toHaveAttribute('data-step', first!);
    await page.keyboard.press('ArrowUp');
    await expect(steps.nth(1)).toHaveAttribute('data-step', first!);
    expect(await said()).toEqual([2, 3, 2].map((place) => `Place ${place} of ${total}.`));
  });
});

for (const theme of ['light', 'dark']) {
  test(`answered cards have no axe findings in ${theme}`, async ({ page }) => {
    const card = await openCard(page, 'choice');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const scan = () => new AxeBuilder({ page }).include('quiz-card').analyze();
    expect((await scan()).violations).toEqual([]);
    await answerChoice(card, false);
    await openDrill(page);
    const sort = page.locator('quiz-card[data-kind=sort]').first();
    for (const group of await sort.getByRole('radiogroup').all()) {
      await group.locator('label').first().click();
    }
    await sort.getByRole('button', { name: 'Check' }).click();
    expect((await scan()).violations).toEqual([]);
  });
}

test('targets are large enough to touch', async ({ page }) => {
  await openCard(page, 'choice');
  const small = await page
    .locator('quiz-card :is(label, button, summary)')
    .evaluateAll((targets) =>
      targets
        .map((target) => target.getBoundingClientRect().height)
        .filter((height) => height > 0 && height < 44),
    );
  expect(small).toEqual([]);
});

test('on paper the answers are open', async ({ page }) => {
  const card = await openCard(page, 'choice');
  await page.emulateMedia({ media: 'print' });
  await expect(card.locator('.quiz-answer li > span').first()).toBeVisible();
  await expect(card.locator('button:visible, input:visible')).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('an option is chosen and checked', async ({ page }) => {
    const card = await openCard(page, 'choice');
    for (const id of await optionIds(card, true)) await option(card, id).locator('label').tap();
    await card.getByRole('button', { name: 'Check' }).tap();
    await expect(card.locator('.quiz-verdict')).toHaveText(/Right/);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every answer can be read, and nothing is offered that does nothing', async ({ page }) => {
    await page.goto(questionPage);
    const cards = page.locator('quiz-card');
    expect(await cards.count()).toBeGreaterThan(0);
    await expect(cards.locator('input:visible, button:visible')).toHaveCount(0);
    await expect(page.locator('read-mark button:visible')).toHaveCount(0);
    for (const drill of await page.locator('.drill > summary').all()) await drill.click();
    for (const card of await cards.all()) {
      await card.locator('summary').click();
      for (const answer of await card.locator('.quiz-answer li').all()) {
        await expect(answer).toBeVisible();
      }
    }
  });
});
