import { expect, it, vi } from 'vitest';
import { tellChanges } from '../../../src/islands/home-changes/home-changes.ts';
import { lastVisit } from '../../../src/islands/home-changes/last-visit.ts';
import { says, show, wordsOf } from '../page.ts';

it('a home page that is loaded before anybody looks at it takes no news from who does', async () => {
  const changed = [['questions/a/b/', 'A question', '2026-11-01', '2026-11-20']];
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response(JSON.stringify(changed)));
  const looks = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  lastVisit.set({ seen: '2026-11-10', at: 0 });
  show('<div data-newest-change="2026-11-20" class="home-changes" hidden></div>');
  const told = tellChanges();
  expect(lastVisit.get()).toEqual({ seen: '2026-11-10', at: 0 });
  looks.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await told;
  await says('.home-changes', 'A question');
  expect(lastVisit.get()?.before).toBe('2026-11-10');
  expect(wordsOf('.home-changes')).not.toContain('(new)');
});
