import { expect, it, vi } from 'vitest';
import { standIn } from '../../../src/islands/dom/old-browsers.ts';
import { all, show } from '../page.ts';

const kinds = ['quiz-answer', 'reading', 'fold', 'session'];

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
  expect(open()).toEqual([true, true, true, true, true, true]);
  dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual([false, false, false, false, false, true]);
});
