import { wholeCatalogue } from './catalogue.ts';
import { optionIds, option } from './quiz-card.ts';
import { answerAndGoOn, askedCard, askedItem, openPractice } from './practice-page.ts';
import { expect, test } from './site.ts';
import { idOf, store, storedEntries, storedOf } from './stored-log.ts';

const day = 86_400_000;

test('a new reader is asked ten new items, no two of one question in a row, topics in turn', async ({
  page,
}) => {
  await openPractice(page);
  await expect(page.locator('.practice-head')).toContainText('0 items due, 10 new');
  const asked: string[] = [];
  for (let n = 0; n < 10; n += 1) {
    asked.push(await askedItem(page));
    await expect(page.locator('.practice-count')).toHaveText(`${n} of 10 done`);
    await answerAndGoOnOrEnd(page, n === 9);
  }
  await expect(page.locator('.practice-end h2')).toHaveText('Done for now');
  await expect(page.locator('.practice-end')).toContainText(
    'You answered 10 items, 10 of them right at the first try.',
  );
  const questions = asked.map((id) => id.split('#')[0]);
  expect(new Set(asked).size).toBe(10);
  expect(questions.filter((slug, index) => slug === questions[index - 1])).toEqual([]);
  await page.getByRole('button', { name: '10 more new items' }).click();
  await expect(askedCard(page)).toBeVisible();
});

async function answerAndGoOnOrEnd(page: Parameters<typeof askedItem>[0], isLast: boolean) {
  if (!isLast) return answerAndGoOn(page, true);
  for (const id of await optionIds(askedCard(page), true)) {
    await option(askedCard(page), id).locator('label').click();
  }
  await askedCard(page).getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Good' }).click();
}

test('by the keyboard alone: digit, Enter, a grade, undo, the list of keys', async ({ page }) => {
  await openPractice(page);
  const item = await askedItem(page);
  await askedCard(page).locator('input').first().focus();
  await page.keyboard.press('?');
  await expect(page.locator('.practice-keys')).toContainText('undo the last answer');
  const inputs = await askedCard(page)
    .locator('.quiz-options input')
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
  for (const id of await optionIds(askedCard(page), true)) {
    await page.keyboard.press(String(inputs.indexOf(id) + 1));
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.practice-grades')).toContainText(/Hard.*Good.*Easy/s);
  await page.keyboard.press('4');
  await expect(page.locator(`.practice-item quiz-card[data-item="${item}"]`)).toHaveCount(0);
  await expect(askedCard(page)).toBeVisible();
  await expect.poll(() => storedOf(page, 'regrade')).toMatchObject([{ grade: 4 }]);
  await expect(askedCard(page).locator('input').first()).toBeFocused();
  await page.keyboard.press('u');
  await expect(page.locator(`.practice-item quiz-card[data-item="${item}"]`)).toBeVisible();
  const [review] = await storedOf(page, 'review');
  await expect.poll(() => storedOf(page, 'undo')).toMatchObject([{ entry: review!.id }]);
  await expect(page.locator('.practice-count')).toHaveText(/^0 of/);
});

test('the buttons say when each grade brings the item back, in rising order', async ({ page }) => {
  await openPractice(page);
  for (const id of await optionIds(askedCard(page), true)) {
    await option(askedCard(page), id).locator('label').click();
  }
  await askedCard(page).getByRole('button', { name: 'Check' }).click();
  const words = await page.locator('.practice-grades button span').allTextContents();
  const days = words.map((text) => {
    const [, number, unit] = /^in (\d+) (minute|hour|day|month)s?$/.exec(text)!;
    return Number(number) * { minute: 1 / 1440, hour: 1 / 24, day: 1, month: 30 }[unit!]!;
  });
  expect(days).toHaveLength(3);
  expect([...days].sort((a, b) => a - b)).toEqual(days);
});

test('a wrong answer, and one that was shown, come back in the same session', async ({ page }) => {
  await openPractice(page, '?kind=choice&topic=mlops-fundamentals');
  const wrong = await askedItem(page);
  await answerAndGoOn(page, false);
  const shown = await askedItem(page);
  await askedCard(page).getByRole('button', { name: 'Show the answer' }).click();
  await page.locator('.practice-grades').getByRole('button', { name: 'Continue' }).click();
  await expect
    .poll(async () => (await storedOf(page, 'review')).map(({ grade }) => grade))
    .toEqual([1, 1]);
  const later: string[] = [];
  for (let n = 0; n < 10; n += 1) {
    await expect(askedCard(page)).toBeVisible();
    later.push(await askedItem(page));
    await answerAndGoOn(page, true).catch(() => undefined);
    if (await page.locator('.practice-end').isVisible()) break;
  }
  expect(later).toContain(wrong);
  expect(later).toContain(shown);
});

test('leaving and coming back goes on where the reader was', async ({ page }) => {
  await openPractice(page);
  await answerAndGoOn(page, true);
  const item = await askedItem(page);
  await page.goto('./');
  await openPractice(page);
  expect(await askedItem(page)).toBe(item);
  await expect(page.locator('.practice-count')).toHaveText(/^1 of 10 done$/);
});

test('single keys can be turned off, and nothing answers to them outside the card', async ({
  page,
}) => {
  await openPractice(page);
  await page.locator('h1').click();
  await page.keyboard.press('1');
  await expect(askedCard(page).locator('input:checked')).toHaveCount(0);
  await page.goto('settings/');
  await page.getByLabel('Single keys').uncheck();
  await openPractice(page);
  await askedCard(page).locator('input').first().focus();
  await page.keyboard.press('2');
  await page.keyboard.press('?');
  await expect(askedCard(page).locator('input:checked')).toHaveCount(0);
  await expect(page.locator('.practice-keys')).toHaveCount(0);
  await page.reload();
  await askedCard(page).locator('input').first().focus();
  await page.keyboard.press('2');
  await expect(askedCard(page).locator('input:checked')).toHaveCount(0);
});

test('limits a day, topics and an interview date are kept', async ({ page }) => {
  await openPractice(page, '');
  await page.locator('.practice-choices summary').click();
  await page.getByLabel('New items').fill('3');
  await page.getByLabel('New items').press('Enter');
  await page.getByLabel('New items').blur();
  await expect(page.locator('.practice-head')).toContainText('3 new');
  const date = new Date(Date.now() + 3 * day);
  await page.getByLabel('My interview is on').fill(date.toISOString().slice(0, 10));
  await page.getByLabel('My interview is on').blur();
  await expect.poll(() => storedOf(page, 'setting')).toHaveLength(2);
  await page.getByLabel('Technical Aspects of MLOps').check();
  await expect(page).toHaveURL(/topic=technical-mlops/);
  await page.getByLabel('Choice', { exact: true }).check();
  await page.reload();
  await expect(page.locator('.practice-head')).toContainText('3 new');
  for (const id of await optionIds(askedCard(page), true)) {
    await option(askedCard(page), id).locator('label').click();
  }
  await askedCard(page).getByRole('button', { name: 'Check' }).click();
  const easy = await page.locator('.practice-grades button').last().textContent();
  expect(easy).toMatch(/in (\d+ hours?|[123] days?)/);
});

test('a backlog is spread: thirty reviews today, the rest said to wait', async ({ page }) => {
  await page.goto('practice/');
  await expect(askedCard(page)).toBeVisible();
  const items = (await wholeCatalogue(page)).flatMap((question) =>
    question.items.map(({ id }) => id),
  );
  const old = Date.now() - 60 * day;
  await store(
    page,
    items.slice(0, 50).map((item, index) => ({
      type: 'review',
      id: idOf(index),
      item,
      at: old + index,
      grade: 3,
      took: 1000,
    })),
  );
  await expect(page.locator('.practice-head')).toContainText('30 items due, 10 new');
  await expect(page.locator('.practice-head')).toContainText('20 more wait for the next days');
});

test('an item whose right answer was changed comes back, with a note', async ({ page }) => {
  await openPractice(page);
  const item = await askedItem(page);
  const [wrong] = await optionIds(askedCard(page), false);
  await store(page, [
    {
      type: 'review',
      id: idOf(1),
      item,
      at: Date.now() - 2 * day,
      grade: 3,
      took: 1000,
      answer: { kind: 'choice', chosen: [wrong] },
    },
  ]);
  await expect(page.locator('.practice-from')).toContainText(
    'Its right answer was changed since you answered it.',
  );
  expect(await askedItem(page)).toBe(item);
  expect(await storedEntries(page)).toHaveLength(1);
});

test('two tabs that practise at once: both answers are in the log, and count in both', async ({
  page,
  context,
}) => {
  await openPractice(page);
  const other = await context.newPage();
  await other.goto('practice/?kind=choice&topic=technical-mlops');
  await expect(askedCard(other)).toBeVisible();
  await answerAndGoOn(page, true);
  await answerAndGoOn(other, true);
  await expect.poll(() => storedOf(page, 'review')).toHaveLength(2);
  await expect(page.locator('.practice-count')).toHaveText(/^2 of/);
  await expect(other.locator('.practice-count')).toHaveText(/^2 of/);
});

test.describe('without the list of items', () => {
  test.use({ expectedTrouble: /Failed to load resource/ });

  test('it says so, and another try works', async ({ page }) => {
    await page.route('**/catalogue.json', (route) => route.fulfill({ status: 503 }));
    await page.goto('practice/');
    await expect(page.locator('practice-session')).toContainText(
      'The list of items could not be loaded (status 503).',
    );
    await page.unroute('**/catalogue.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(askedCard(page)).toBeVisible();
  });
});

test('hostile choices in the address ask nothing, and break nothing', async ({ page }) => {
  for (const query of [
    '?topic=%3Cscript%3E',
    '?kind=__proto__',
    '?question=../../x',
    '?difficulty=%00',
  ]) {
    await page.goto(`practice/${query}`);
    await expect(page.locator('.practice-end h2')).toHaveText('Nothing is due now');
  }
});
