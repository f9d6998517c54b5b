import type { Locator, Page } from '@playwright/test';
import { answerChoice } from './quiz-card.ts';
import { expect } from './site.ts';

/** The card that is asked now. */
export const askedCard = (page: Page): Locator =>
  page.locator('.practice-item quiz-card[data-live]');

/** The id of the item that is asked now. */
export async function askedItem(page: Page): Promise<string> {
  return (await askedCard(page).getAttribute('data-item'))!;
}

/** Opens practice with choice items alone: their answer stands in the markup. */
export async function openPractice(page: Page, query = '?kind=choice'): Promise<void> {
  await page.goto(`practice/${query}`);
  await expect(askedCard(page)).toBeVisible();
}

/** Answers the item that is asked, and goes on. */
export async function answerAndGoOn(page: Page, right: boolean, button?: string): Promise<void> {
  const item = await askedItem(page);
  await answerChoice(askedCard(page), right);
  await page
    .locator('.practice-grades')
    .getByRole('button', { name: button ?? (right ? 'Good' : 'Continue') })
    .click();
  await expect(page.locator(`.practice-item quiz-card[data-item="${item}"]`)).toHaveCount(0);
}
