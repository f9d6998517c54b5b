import { expect, it, vi } from 'vitest';
import { askedCard, showPractice } from './session.ts';

// A file of its own: what was loaded once is not asked for again.
it('a new reader has the first card before any topic has come, and the topics of the session come after it', async () => {
  const loading = vi.spyOn(window, 'fetch');
  const topicFiles = () =>
    loading.mock.calls
      .map(([address]) => String(address))
      .filter((address) => /catalogue\/./.test(address));
  const before: string[][] = [];
  new MutationObserver(() => {
    if (document.querySelector('.practice-item quiz-card')) before.push(topicFiles());
  }).observe(document.body, { childList: true, subtree: true });
  showPractice('');
  await askedCard();
  expect(before[0]).toEqual([]);
  await expect.poll(() => topicFiles().length).toBeGreaterThan(1);
  loading.mockRestore();
});
