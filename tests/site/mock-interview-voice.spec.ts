import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

test.use({
  permissions: ['microphone'],
  launchOptions: {
    ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  },
});

async function begin(page: Page): Promise<void> {
  await page.goto('practice/mock-interview/');
  await page.getByLabel('20 minutes').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator('.mock-question')).toBeVisible();
}

test('off at first; switched on, an answer is recorded, heard beside its points, and deleted with one press', async ({
  page,
}) => {
  await begin(page);
  await expect(page.locator('voice-recording')).toHaveCount(0);
  await page.goto('settings/');
  await page.getByLabel('Record your voice').check();
  await page.goto('practice/mock-interview/');
  await page.getByRole('button', { name: 'Record your answer' }).focus();
  await page.keyboard.press('Enter');
  // Each press replaces the button that was pressed.
  await expect(page.getByRole('button', { name: 'Stop recording' })).toBeFocused();
  await expect(page.locator('voice-recording')).toContainText(/Recording: 0:0[1-9]/);
  await page.getByRole('button', { name: 'I have answered' }).click();
  const player = page.locator('voice-recording audio');
  await expect(player).toBeVisible();
  await expect
    .poll(() => player.evaluate((audio) => (audio as HTMLAudioElement).readyState))
    .toBeGreaterThan(0);
  await page.reload();
  await expect(player).toBeVisible();
  await page.getByRole('button', { name: 'Delete the recording' }).focus();
  await page.keyboard.press('Enter');
  await expect(player).toHaveCount(0);
  await expect(page.locator('voice-recording')).toContainText('The recording is deleted.');
  expect(
    await page.evaluate(() => document.activeElement?.closest('voice-recording')?.textContent),
  ).toContain('The recording is deleted.');
  await page.reload();
  await expect(page.locator('.points-list')).toBeVisible();
  await expect(player).toHaveCount(0);
});

test('by keys alone: recorded, stopped, recorded anew, and the focus stays at the buttons', async ({
  page,
}) => {
  await page.goto('settings/');
  await page.getByLabel('Record your voice').check();
  await begin(page);
  await page.getByRole('button', { name: 'Record your answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('voice-recording')).toContainText(/Recording: 0:0[1-9]/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Record it anew' })).toBeFocused();
  await expect(page.locator('voice-recording audio')).toBeVisible();
});
