import { answerChoice, openCard, questionPage, storedReviews } from './quiz-card.ts';
import { expect, test } from './site.ts';

test('an answer survives a reload', async ({ page }) => {
  const card = await openCard(page, 'choice');
  await answerChoice(card, false);
  await expect(card.locator('.quiz-last')).toHaveText('Last time: wrong, just now');
  await page.reload();
  await expect(card.locator('.quiz-last')).toHaveText('Last time: wrong, just now');
});

test('an answer given in the moment the page is left is kept', async ({ page }) => {
  const card = await openCard(page, 'choice');
  await expect(card.locator('.quiz-last')).toHaveText('');
  await Promise.all([
    page.waitForEvent('load'),
    card.evaluate((element) => {
      element.querySelector('input')?.click();
      element.querySelector<HTMLElement>('.quiz-check')?.click();
      location.reload();
    }),
  ]);
  await expect(card.locator('.quiz-last')).toHaveText(/^Last time: /);
});

test('a try again is stored, and does not count', async ({ page }) => {
  const card = await openCard(page, 'choice');
  await answerChoice(card, false);
  await card.getByRole('button', { name: 'Try again' }).click();
  await answerChoice(card, true);
  await expect.poll(() => storedReviews(page)).toHaveLength(2);
  expect((await storedReviews(page)).filter(({ retry }) => retry)).toHaveLength(1);
  await page.reload();
  await expect(card.locator('.quiz-last')).toHaveText('Last time: wrong, just now');
});

test('an answer in one tab shows in the other', async ({ page, context }) => {
  const card = await openCard(page, 'choice');
  const other = await context.newPage();
  await answerChoice(await openCard(other, 'choice'), true);
  await expect(card.locator('.quiz-last')).toHaveText('Last time: right, just now');
});

test('back out of the back/forward cache the newest state is shown', async ({ page, context }) => {
  const card = await openCard(page, 'choice');
  const show = (type: string) =>
    page.evaluate(
      (name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })),
      type,
    );
  await show('pagehide');
  const other = await context.newPage();
  await answerChoice(await openCard(other, 'choice'), true);
  await expect.poll(() => storedReviews(other)).toHaveLength(1);
  await expect(card.locator('.quiz-last')).toHaveText('');
  await show('pageshow');
  await expect(card.locator('.quiz-last')).toHaveText('Last time: right, just now');
});

test('100 answers in two tabs, interleaved: none is lost', async ({ page, context }) => {
  test.slow();
  const other = await context.newPage();
  const cards = [await openCard(page, 'choice'), await openCard(other, 'choice')];
  await Promise.all(
    cards.map((card) =>
      card.evaluate(async (element) => {
        for (let n = 0; n < 50; n += 1) {
          element.querySelector('input')?.click();
          element.querySelector<HTMLElement>('.quiz-check')?.click();
          element.querySelector<HTMLElement>('.quiz-again')?.click();
          await new Promise((resolve) => setTimeout(resolve, n % 5));
        }
      }),
    ),
  );
  await expect.poll(() => storedReviews(page)).toHaveLength(100);
});

test('lists, the contents and the home page carry the marks too', async ({ page }) => {
  const card = await openCard(page, 'choice');
  const slug = (await card.getAttribute('data-item'))!.split('#')[0];
  await answerChoice(card, true);
  await expect.poll(() => storedReviews(page)).toHaveLength(1);
  await page.goto(questionPage.split('/').slice(0, 2).join('/') + '/');
  await expect(page.locator(`main a[data-progress-question="${slug}"] .progress-mark`)).toHaveText(
    /answered 1 of/,
  );
  await expect(
    page.getByRole('navigation', { name: 'Main' }).locator(`a[data-progress-question="${slug}"]`),
  ).toContainText(/1 of \d|1\/\d/);
  await page.goto('./');
  await expect(page.locator('[data-progress-topic]').first()).toHaveText(/^1 of \d+ answered$/);
});

test('the tab is killed right after each answer: none is lost', async ({ page, context }) => {
  test.slow();
  let victim = page;
  for (let answers = 1; answers <= 10; answers += 1) {
    const card = await openCard(victim, 'choice');
    await answerChoice(card, answers % 2 === 0);
    await expect(card.locator('.quiz-verdict')).toBeVisible();
    const session = await context.newCDPSession(victim);
    // It never answers: the tab that would is dead.
    session.send('Page.crash').catch(() => undefined);
    victim = await context.newPage();
    await victim.goto('offline/');
    await expect.poll(() => storedReviews(victim)).toHaveLength(answers);
  }
});

for (const [name, years] of [
  ['back a year', -1],
  ['ahead ten years', 10],
] as const) {
  test(`a clock set ${name}: answers are kept and shown`, async ({ page }) => {
    const card = await openCard(page, 'choice');
    await answerChoice(card, false);
    await expect.poll(() => storedReviews(page)).toHaveLength(1);
    await page.clock.install({ time: Date.now() + years * 365.25 * 86_400_000 });
    await page.reload();
    await answerChoice(card, true);
    await expect.poll(() => storedReviews(page)).toHaveLength(2);
    await page.goto('practice/?kind=choice');
    await expect(page.locator('.practice-head, .practice-end').first()).toBeVisible();
    await page.goto('progress/');
    await expect(page.locator('.tiles')).toContainText(/Items known/);
    await expect(page.locator('.tiles')).not.toContainText('NaN');
  });
}
