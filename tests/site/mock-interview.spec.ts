import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { storedOf } from './stored-log.ts';

const path = 'practice/mock-interview/';
const question = (page: Page) => page.locator('.mock-question');

async function start(page: Page, minutes = '20 minutes'): Promise<void> {
  await page.goto(path);
  await page.getByLabel(minutes).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(question(page)).toBeVisible();
}

async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have answered' }).click();
  await expect(page.locator('.points-list input').first()).toBeVisible();
}

test('a whole interview: think, write, tick, and a report that leads to what was missed', async ({
  page,
}) => {
  await start(page);
  for (let n = 1; n <= 4; n += 1) {
    await expect(page.locator('.practice-head')).toContainText(`Question ${n} of 4`);
    await expect(question(page)).toBeFocused();
    await reveal(page);
    await expect(page.locator('.points-list legend')).toBeFocused();
    await page.locator('.points-list input').first().check();
    await page.getByRole('button', { name: n < 4 ? 'Next question' : 'End and see' }).click();
  }
  const report = page.locator('.mock-report');
  await expect(report.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(report).toContainText(/4 of \d+/);
  const rehearsals = await storedOf(page, 'rehearsal');
  expect(rehearsals).toHaveLength(4);
  for (const { covered } of rehearsals) expect(covered).toEqual(['p1']);
  const missed = report.locator('a[href$="#key-points"]').first();
  await missed.click();
  await expect(page.getByRole('region', { name: 'Key points' })).toBeVisible();
});

test('a reload in the middle loses nothing: note, ticks, clock, question', async ({ page }) => {
  await start(page);
  await page.locator('.own-answer textarea').fill('<b>My notes</b> & more');
  await reveal(page);
  await page.locator('.points-list input').nth(1).check();
  const title = await question(page).textContent();
  await page.reload();
  await expect(question(page)).toHaveText(title!);
  await expect(page.locator('.own-answer textarea')).toHaveValue('<b>My notes</b> & more');
  await expect(page.locator('.points-list input').nth(1)).toBeChecked();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect
    .poll(() => storedOf(page, 'rehearsal'))
    .toMatchObject([{ covered: ['p2'], note: '<b>My notes</b> & more' }]);
});

test('the clock can be hidden and paused, and says when the time is over', async ({ page }) => {
  await page.clock.install();
  await start(page);
  const clock = page.locator('.mock-clock');
  await page.clock.runFor(61_000);
  // The clock of the page goes on between the steps.
  await expect(clock).toContainText(/18:[45]\d left/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(clock).toContainText('(paused)');
  const paused = await clock.textContent();
  await page.clock.runFor(60_000);
  await expect(clock).toHaveText(paused!);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(20 * 60_000);
  await expect(clock).toContainText(/[12]:\d\d over/);
  await page.getByRole('button', { name: 'Hide the clock' }).click();
  await expect(clock).not.toContainText('over');
});

test('its address carries the questions: somebody else is asked the same', async ({
  page,
  browser,
  baseURL,
}) => {
  await start(page);
  const address = page.url();
  const context = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' });
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.locator('.mock-shared')).toContainText('4 questions for 20 minutes');
  await other.getByRole('button', { name: 'Start' }).click();
  await expect(question(other)).toHaveText((await question(page).textContent())!);
  await context.close();
});

test('an address that names no question, or is hostile, says so and starts nothing', async ({
  page,
}) => {
  await page.goto(`${path}?questions=%3Cimg%20src=x%20onerror=alert(1)%3E,__proto__&minutes=-1`);
  await expect(page.locator('.mock-shared')).toContainText('names no question of this handbook');
  await expect(page.locator('.mock-shared img')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Choose another' }).click();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('going back takes back what was logged, and keeps the ticks', async ({ page }) => {
  await start(page);
  await reveal(page);
  await page.locator('.points-list input').first().check();
  await page.getByRole('button', { name: 'Next question' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('.points-list input').first()).toBeChecked();
  const [rehearsal] = await storedOf(page, 'rehearsal');
  await expect.poll(() => storedOf(page, 'undo')).toMatchObject([{ entry: rehearsal!.id }]);
});

test('a damaged run in storage: the page begins anew', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await page.evaluate(() => {
    const key = `llmops-handbook:${new URL(document.querySelector('a.site-title')!.getAttribute('href')!, location.href).pathname}:mock-interview`;
    localStorage.setItem(key, '{"minutes":20,"takes":[{"slug":"x","took":null}],"index":-1}');
  });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('the report prints without the site around it', async ({ page }) => {
  await start(page);
  for (let n = 0; n < 4; n += 1) {
    await reveal(page);
    await page.getByRole('button', { name: n < 3 ? 'Next question' : 'End and see' }).click();
  }
  await expect(page.locator('.mock-report')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.mock-report')).toBeVisible();
  await expect(page.locator('nav').first()).toBeHidden();
  await expect(page.locator('.mock-report button').first()).toBeHidden();
});

test('the interviewer asks on, the clock runs again, and what could be said is shown', async ({
  page,
}) => {
  await start(page);
  await reveal(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
  await page.getByRole('button', { name: 'What is asked next?' }).click();
  const asked = page.locator('.mock-asked-on');
  await expect(asked.getByRole('heading')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const words = await asked.getByRole('heading').innerText();
  await page.reload();
  await expect(asked.getByRole('heading')).toHaveText(words);
  await asked.getByRole('button', { name: 'Show what could be said' }).click();
  await expect(asked.getByRole('paragraph')).not.toBeEmpty();
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});

test('a design has a clock of its own, in stages that are told', async ({ page }) => {
  await page.clock.install();
  await start(page, '40 minutes');
  const stage = page.locator('.mock-stages [aria-current=step]');
  await expect(stage).toContainText('Clarify');
  await expect(page.locator('.practice-head')).toContainText('Question 1 of 1');
  await page.clock.runFor(5 * 60_000 + 2000);
  await expect(stage).toContainText('Estimate');
  await expect(page.locator('#live-region')).toContainText('Now: Estimate.');
  await reveal(page);
  await expect(page.locator('.mock-stages')).toHaveCount(0);
});

test('what was missed in an interview before is told in the next report', async ({ page }) => {
  await start(page);
  const address = page.url();
  for (let turn = 0; turn < 2; turn += 1) {
    for (let n = 1; n <= 4; n += 1) {
      await reveal(page);
      await page.getByRole('button', { name: n < 4 ? 'Next question' : 'End and see' }).click();
    }
    const report = page.locator('.mock-report');
    await expect(report.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const before = report.getByText('missed once before').first();
    if (turn === 0) await expect(before).toBeHidden();
    else await expect(before).toBeVisible();
    if (turn > 0) break;
    await page.getByRole('button', { name: 'Another interview' }).click();
    await page.goto(address);
    await page.getByRole('button', { name: 'Start' }).click();
  }
});
