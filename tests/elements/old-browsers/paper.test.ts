import '../../../src/styles/lists.css';
import { expect, it, onTestFinished, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { standIn } from '../../../src/islands/dom/old-browsers.ts';
import { all, show } from '../page.ts';

const kinds = ['quiz-answer', 'reading', 'fold', 'session', 'comparison'];

it('opens what is folded for the paper alone, where no style sheet can', () => {
  vi.spyOn(CSS, 'supports').mockReturnValue(false);
  standIn();
  const folded = kinds.map(
    (kind) => `<details class="${kind}"><summary>${kind}</summary></details>`,
  );
  show(
    `${folded.join('')}<figure class="diagram"><details></details></figure><details open></details>`,
  );
  const open = () => all<HTMLDetailsElement>('main details').map((details) => details.open);
  dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual([true, true, true, true, true, true, true]);
  dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual([false, false, false, false, false, false, true]);
});

it('a printed page of comparisons has their tables', async () => {
  const emulate = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media });
  onTestFinished(async () => {
    await emulate('');
  });
  const page = show(
    '<div class="compare-topic"><details class="comparison"><summary>Two ways</summary><table><tbody><tr><td>A cell</td></tr></tbody></table></details></div>',
  );
  const isSeen = () =>
    page.querySelector('td')!.checkVisibility({ contentVisibilityAuto: true }) &&
    page.querySelector('td')!.getClientRects().length > 0;
  expect(isSeen()).toBe(false);
  await emulate('print');
  await expect.poll(isSeen).toBe(true);
});
