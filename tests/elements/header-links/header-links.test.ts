import { afterEach, expect, it } from 'vitest';
import { answerUntilTomorrow, sleepOver, wakeUp } from '../overnight.ts';
import { says, show } from '../page.ts';

afterEach(wakeUp);

it('a page that stays open overnight counts in the morning what is due then', async () => {
  await answerUntilTomorrow('a-question#one');
  show('<a href="#" data-due-count hidden><span></span><span></span></a>');
  await import('../../../src/islands/header-links/header-links.ts');
  const badge = () => document.querySelector<HTMLElement>('[data-due-count]');
  await says('[data-due-count] span', '0');
  expect(badge()?.hidden).toBe(true);
  sleepOver();
  await says('[data-due-count] span', '1');
  expect(badge()?.hidden).toBe(false);
});
