import { expect, it, vi } from 'vitest';
import { reviewOf } from '../../site/reviews.ts';
import { found, says } from '../page.ts';
import { store } from '../reader.ts';
import { asked, openInterview } from './interview.ts';

it('an interview that was begun is taken up too where the list of questions comes late', async () => {
  const take = { took: 0, note: '', revealed: false, covered: [], points: [] };
  const takes = ['feature-stores', 'ci-cd-in-mlops'].map((slug) => ({ slug, ...take }));
  const run = { minutes: 20, takes, index: 1, runningSince: 0, showsClock: true };
  localStorage.setItem(`llmops-handbook:/:mock-interview`, JSON.stringify(run));
  const network = vi.spyOn(window, 'fetch').mockRejectedValue(new Error('no network'));
  openInterview();
  await says('mock-interview', 'no network');
  network.mockRestore();
  await store([reviewOf(1)]);
  await found('.mock-question');
  expect(asked()).not.toBe('');
  await says('.practice-head', 'Question 2 of 2');
});
