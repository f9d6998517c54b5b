import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ThemeSelectElement } from '../../../src/islands/theme-select/theme-select-element.ts';
import { found, show } from '../page.ts';

customElements.define('starlight-theme-select', ThemeSelectElement);

const key = 'starlight-theme';
const theme = () => document.documentElement.dataset['theme'];
const options = ['dark', 'light', 'auto'].map(
  (value) => `<option value="${value}">${value}</option>`,
);

/** Shows the header's choice. */
async function openSelect(): Promise<HTMLSelectElement> {
  show(`<starlight-theme-select><select>${options.join('')}</select></starlight-theme-select>`);
  return found<HTMLSelectElement>('starlight-theme-select select');
}

beforeEach(() => {
  localStorage.removeItem(key);
  delete document.documentElement.dataset['theme'];
});
afterEach(() => vi.restoreAllMocks());

it('what is chosen holds, and is kept; auto is what the device says', async () => {
  const select = await openSelect();
  expect(select.value).toBe('auto');
  await userEvent.selectOptions(select, 'dark');
  expect(theme()).toBe('dark');
  expect(localStorage.getItem(key)).toBe('dark');
  await userEvent.selectOptions(select, 'auto');
  expect(theme()).toBe(matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');
});

it('shows what was chosen on another page to who comes back from there', async () => {
  const select = await openSelect();
  for (const chosen of ['dark', 'light']) {
    localStorage.setItem(key, chosen);
    document.dispatchEvent(new Event('visibilitychange'));
    expect([theme(), select.value]).toEqual([chosen, chosen]);
  }
});

it('follows a choice that is made in a window beside it', async () => {
  const select = await openSelect();
  for (const chosen of ['dark', 'light']) {
    localStorage.setItem(key, chosen);
    dispatchEvent(new StorageEvent('storage', { key, newValue: chosen }));
    expect([theme(), select.value]).toEqual([chosen, chosen]);
  }
});

it.each([
  ['blocked', ['getItem', 'setItem'] as const],
  ['full', ['setItem'] as const],
])(
  'where storage is %s it holds for the page, also for who comes back to it',
  async (_what, names) => {
    const select = await openSelect();
    for (const name of names) {
      vi.spyOn(Storage.prototype, name).mockImplementation(() => {
        throw new DOMException('', 'QuotaExceededError');
      });
    }
    for (const chosen of ['dark', 'light']) {
      await userEvent.selectOptions(select, chosen);
      document.dispatchEvent(new Event('visibilitychange'));
      expect([theme(), select.value]).toEqual([chosen, chosen]);
    }
    vi.restoreAllMocks();
    await userEvent.selectOptions(select, 'dark');
    expect(localStorage.getItem(key)).toBe('dark');
  },
);
