import { it, vi } from 'vitest';
import { press, says } from '../page.ts';
import { askedCard, showPractice } from './session.ts';

// A file of its own: what was loaded once is not asked for again.
it('without the list of items it says so, and another try works', async () => {
  const loading = vi.spyOn(window, 'fetch');
  loading.mockImplementation(async () => new Response('', { status: 503 }));
  showPractice('');
  await says('practice-session', 'The list of items could not be loaded (status 503).');
  loading.mockRestore();
  await press('Try again');
  await askedCard();
});
