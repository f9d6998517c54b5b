import { expect, it, vi } from 'vitest';
import { all, click, press, says } from '../page.ts';
import { openProgress } from '../backup/progress-page.ts';

// A file of its own: what was loaded once is not asked for again.
it('a topic whose questions did not come says so, and has them when it is opened again', async () => {
  await openProgress();
  const loading = vi.spyOn(window, 'fetch');
  loading.mockImplementation(async () => Promise.reject(new TypeError('no network')));
  const topic = all('details.topic').at(-1)!;
  const rows = () => all('tbody tr', topic).length;
  const summary = topic.querySelector('summary')!;
  expect(rows()).toBe(0);
  await click(summary);
  await says('details.topic[open]', 'could not be loaded (no network)');
  await press('Try again', topic);
  await expect.poll(() => document.activeElement).toBe(summary);
  await says('details.topic[open]', 'could not be loaded (no network)');
  loading.mockRestore();
  await click(summary);
  await click(summary);
  await expect.poll(rows).toBeGreaterThan(0);
  expect(topic.innerText).not.toContain('could not be loaded');
});
