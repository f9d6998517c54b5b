import { expect, test } from 'vitest';
import { serve } from '../served.ts';
import { visit } from '../visitor.ts';

test('the search opens by a key, finds, moves by arrows, closes by Escape, and opens a page', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(url);
  await reader.press('/');
  await reader.see('.search-dialog input');
  await reader.type('canary');
  await reader.see('.search-hit', 'anary');
  await reader.press('ArrowDown');
  expect(await reader.run(() => document.activeElement?.className)).toBe('search-hit');
  await reader.press('Escape');
  await reader.seeNo('.search-dialog');
  await reader.press('Control+k');
  await reader.see('.search-dialog input');
  await reader.press('Escape');
  await reader.seeNo('.search-dialog');
  await reader.press('/');
  await reader.see('.search-hit');
  await reader.press('Enter');
  await reader.until('a question is open', () => location.pathname.includes('/questions/'));
  await reader.see('h1');
  expect(reader.trouble()).toEqual([]);
});

test('the page of the search carries its words and filters in its address', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}search/?q=drift`);
  await reader.see('.search-hit');
  await reader.click('search-page input');
  await reader.type(' detection');
  await reader.until('the address follows', () => location.search.includes('drift+detection'));
  await reader.run(() => {
    const select = document.querySelector<HTMLSelectElement>('select[name=difficulty]')!;
    select.value = 'foundation';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await reader.until('the address follows', () =>
    location.search.includes('difficulty=foundation'),
  );
  expect(reader.trouble()).toEqual([]);
});
