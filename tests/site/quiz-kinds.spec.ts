import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { dist } from './dist.ts';
import { questionPages } from './pages.ts';
import { askedCard } from './practice-page.ts';
import { option } from './quiz-card.ts';
import { expect, test } from './site.ts';
import { storedOf } from './stored-log.ts';

type Kind = 'diagnosis' | 'second-thought' | 'estimate' | 'inverse';

/** The first question page with an item of a kind. */
function pageWith(kind: Kind): string {
  const path = questionPages.find((page) =>
    readFileSync(join(dist, page, 'index.html'), 'utf8').includes(`data-kind="${kind}"`),
  );
  if (path === undefined) throw new Error(`No page has an item of the kind ${kind}`);
  return path;
}

async function openKind(page: Page, kind: Kind): Promise<Locator> {
  await page.goto(pageWith(kind));
  const card = page.locator(`quiz-card[data-kind=${kind}]`).first();
  await card.scrollIntoViewIfNeeded();
  await expect(card).toHaveAttribute('data-live', '');
  return card;
}

/** Ids of the right or wrong options in the n-th list of the static answer. */
const optionIds = (card: Locator, list: number, right: boolean) =>
  card
    .locator('.quiz-answer ol')
    .nth(list)
    .locator(`li${right ? '[data-right]' : ':not([data-right])'}`)
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['for'] ?? ''));

const check = (card: Locator, name = 'Check') => card.getByRole('button', { name }).click();

test.describe('a diagnosis', () => {
  const proofOf = async (card: Locator) =>
    (await card.locator('.quiz-answer .quiz-proof').getAttribute('data-proof'))!.split(' ');
  const line = (card: Locator, id: string) => card.locator(`[data-line="${id}"]`);

  test('by mouse: the cause and its line, with the reason of the proof', async ({ page }) => {
    const card = await openKind(page, 'diagnosis');
    const [cause] = await optionIds(card, 0, true);
    const [proof] = await proofOf(card);
    await check(card);
    await expect(card.getByText('Choose an answer first.')).toBeVisible();
    await option(card, cause!).locator('label').click();
    await check(card);
    await expect(card.getByText('Now point at the line that shows it.')).toBeVisible();
    await expect(card.locator('.quiz-verdict')).toBeHidden();
    await line(card, proof!).locator('label').click();
    await check(card);
    await expect(card.locator('.quiz-verdict')).toHaveText(/^✓ Right\./);
    await expect(line(card, proof!).locator('.quiz-mark')).toHaveText(
      '✓ Right, your line proves it',
    );
    await expect(card.locator('.quiz-artefact > .quiz-feedback')).toContainText('Proof: line');
    await expect
      .poll(() => storedOf(page, 'review'))
      .toMatchObject([{ grade: 3, answer: { kind: 'diagnosis', chosen: cause, line: proof } }]);
    expect(await violations(page, 'main')).toEqual([]);
  });
});

test.describe('a second thought', () => {
  test('the second question comes after the first is answered, which then stays', async ({
    page,
  }) => {
    const card = await openKind(page, 'second-thought');
    const then = card.locator('.quiz-then');
    await expect(then).toBeHidden();
    await check(card, 'Next');
    await expect(card.getByText('Choose an answer first.')).toBeVisible();
    await expect(then).toBeHidden();
    const [first] = await optionIds(card, 0, true);
    const [second] = await optionIds(card, 1, true);
    await option(card, first!).locator('label').click();
    await check(card, 'Next');
    await expect(then).toBeVisible();
    await expect(then.locator('input').first()).toBeFocused();
    await expect(option(card, first!).locator('input')).toBeDisabled();
    await option(card, second!).locator('label').click();
    await check(card);
    await expect(card.locator('.quiz-verdict')).toHaveText('✓ Right.');
    await expect(option(card, first!).locator('.quiz-mark')).toHaveText('✓ Right, your choice');
    await expect(option(card, second!).locator('.quiz-mark')).toHaveText('✓ Right, your choice');
    await expect
      .poll(() => storedOf(page, 'review'))
      .toMatchObject([{ answer: { kind: 'second-thought', first, then: second } }]);
    expect(await violations(page, 'main')).toEqual([]);
    await card.getByRole('button', { name: 'Try again' }).click();
    await expect(then).toBeHidden();
    await expect(option(card, first!).locator('input')).toBeEnabled();
  });
});

const variantsOf = async (card: Locator) =>
  JSON.parse((await card.getAttribute('data-variants'))!) as { id: string; value: number }[];

test('an estimate: within its factor right, beyond it wrong, and by how much', async ({ page }) => {
  const card = await openKind(page, 'estimate');
  const [variant] = await variantsOf(card);
  const factor = Number(await card.getAttribute('data-factor'));
  const field = card.getByRole('textbox', { name: 'Your answer' });
  await field.fill(String(variant!.value * factor * 3));
  await page.keyboard.press('Enter');
  await expect(card.locator('.quiz-verdict')).toHaveText(
    /Wrong\. The sum gives .*; yours is .* times too large/,
  );
  await expect(card.locator('fieldset .quiz-solution')).toBeVisible();
  await card.getByRole('button', { name: 'Try again' }).click();
  const value = (await variantsOf(card))[1 % (await variantsOf(card)).length]!.value;
  await field.fill(String((value * (1 + factor)) / 2));
  await page.keyboard.press('Enter');
  await expect(card.locator('.quiz-verdict')).toHaveText(/Right\. The sum gives/);
  await expect
    .poll(() => storedOf(page, 'review'))
    .toMatchObject([{ grade: 1 }, { grade: 3, retry: true, answer: { kind: 'estimate' } }]);
});

test('an inverse calculation: the input and its new value, and no unit that names it', async ({
  page,
}) => {
  const card = await openKind(page, 'inverse');
  const [variant] = await variantsOf(card);
  const change = (await card.getAttribute('data-change'))!;
  const inputs = card.getByRole('radiogroup', { name: 'The input that must change' });
  const unit = (await card.getAttribute('data-unit'))!;
  await expect(card.locator('.quiz-hint')).not.toContainText(` in ${unit}`);
  await inputs.locator(`input[value="${change}"]`).click();
  await card.getByRole('textbox', { name: 'Its new value' }).fill(String(variant!.value));
  await page.keyboard.press('Enter');
  await expect(card.locator('.quiz-verdict')).toHaveText('✓ Right.');
  await expect(inputs.locator('.quiz-mark')).toHaveText('✓ Right, your choice');
  expect(await violations(page, 'main')).toEqual([]);
  await card.getByRole('button', { name: 'Try again' }).click();
  const wrong = change === 'c1' ? 'c2' : 'c1';
  await inputs.locator(`input[value="${wrong}"]`).click();
  await card.getByRole('textbox', { name: 'Its new value' }).fill('7');
  await check(card);
  await expect(card.locator('.quiz-verdict')).toHaveText(/Wrong\. Another input must change, to/);
  const marks = { [wrong]: '✗ Wrong, your choice', [change]: '✓ Right, must change' };
  await expect(inputs.locator('.quiz-mark')).toHaveText(
    [wrong, change].sort().map((input) => marks[input]!),
  );
});

for (const kind of ['diagnosis', 'second-thought', 'estimate', 'inverse'] as const) {
  test(`practice asks a ${kind}, and goes on when it is shown`, async ({ page }) => {
    await page.goto(`practice/?kind=${kind}`);
    const card = askedCard(page);
    await expect(card).toHaveAttribute('data-kind', kind);
    await card.getByRole('button', { name: 'Show the answer' }).click();
    await expect(card.locator('.quiz-answer')).toBeVisible();
    await page.locator('.practice-grades').getByRole('button', { name: 'Continue' }).click();
    // Where there is one alone, it comes back.
    await expect(card.locator('.quiz-answer')).toBeHidden();
    await expect(card).toHaveAttribute('data-kind', kind);
  });
}

test('on a repeat options and steps stand in another order, and a drill asks other cells', async ({
  page,
}) => {
  await page.goto('questions/mlops-fundamentals/ci-cd-in-mlops/');
  await page.locator('.drill > summary').first().click();
  const partsOf = (card: Locator) =>
    card
      .locator('li:is([data-option], [data-step], [data-statement])')
      .evaluateAll((all) => all.map(({ dataset }) => JSON.stringify(dataset)));
  for (const kind of ['choice', 'order', 'sort']) {
    const card = page.locator(`quiz-card[data-kind=${kind}]`).first();
    await card.scrollIntoViewIfNeeded();
    await expect(card).toHaveAttribute('data-live', '');
    const before = await partsOf(card);
    const boxes = card.locator('input');
    if (kind === 'choice') await boxes.first().check();
    for (const group of await card.getByRole('radiogroup').all()) {
      await group.locator('input').first().check();
    }
    await check(card);
    await card.getByRole('button', { name: 'Try again' }).click();
    const after = await partsOf(card);
    expect(after, kind).not.toEqual(before);
    if (kind === 'sort') {
      const same = after.filter((part) => before.includes(part));
      expect(same.length).toBeLessThanOrEqual(after.length / 2);
      const columns = await card
        .locator('.quiz-answer [data-column]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['column'] ?? ''));
      for (const [index, group] of (await card.getByRole('radiogroup').all()).entries()) {
        await group.locator(`input[value="${columns[index]}"]`).check();
      }
      await check(card);
      await expect(card.locator('.quiz-verdict')).toHaveText(/^✓ Right\./);
    } else expect([...after].sort()).toEqual([...before].sort());
  }
});

test('a drill in practice asks other cells of its table each time', async ({ page }) => {
  await page.goto('practice/?kind=sort');
  const card = askedCard(page);
  await expect(card.locator('[data-statement] .quiz-columns').first()).toBeVisible();
  await expect(card.locator('template')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both questions of a second thought stand there, and the answer tells both', async ({
    page,
  }) => {
    await page.goto(pageWith('second-thought'));
    const card = page.locator('quiz-card[data-kind=second-thought]').first();
    await expect(card.locator('.quiz-then legend')).toBeVisible();
    await card.locator('summary').click();
    await expect(card.getByText('At first', { exact: true })).toBeVisible();
    await expect(card.getByText('After the further fact', { exact: true })).toBeVisible();
  });

  test('an artefact has its numbered lines, and the answer its proof', async ({ page }) => {
    await page.goto(pageWith('diagnosis'));
    const card = page.locator('quiz-card[data-kind=diagnosis]').first();
    await expect(card.locator('.quiz-lines li').first()).toBeVisible();
    await expect(card.locator('input:visible')).toHaveCount(0);
    await card.locator('summary').click();
    await expect(card.getByText(/^Proof: line/)).toBeVisible();
  });
});

test('each source says how far it was read and when, also on paper', async ({ page }) => {
  await page.goto('questions/mlops-fundamentals/ci-cd-in-mlops/');
  const readings = page.locator('.sources .reading');
  await expect(readings).not.toHaveCount(0);
  const first = readings.first();
  await expect(first.locator('summary')).toContainText(/ on \d+ November 2026/);
  await expect(first.locator('li').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(first.locator('li').first()).toBeVisible();
});
