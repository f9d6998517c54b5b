import { expect, test } from 'vitest';
import { kinds } from '../site/pages.ts';
import { storedOf } from '../site/stored-log.ts';
import { serve } from './served.ts';
import { visit, type Visitor } from './visitor.ts';

/** 400 % zoom on a small laptop, and a phone on its side. */
const windows = [
  { width: 320, height: 256 },
  { width: 667, height: 375 },
];

/** Scrolls to an element, and waits until its middle is in the window with nothing over it. */
async function reach(reader: Visitor, selector: string, which: 'first' | 'last'): Promise<void> {
  await reader.see(selector);
  await reader.until(
    `the ${which} ${selector} can be scrolled to`,
    (wanted, place) => {
      const seen = [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility());
      const target = seen.at(place === 'last' ? -1 : 0)!;
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const hit = document.elementFromPoint(left + Math.min(width / 2, 60), top + height / 2);
      return hit !== null && (target.contains(hit) || hit.contains(target));
    },
    selector,
    which,
  );
}

for (const size of windows) {
  const name = `${size.width} by ${size.height} px`;

  test(`${name}: what stays in place leaves the page to be read, and nothing is too wide`, async () => {
    const { url } = await serve();
    const reader = await visit(size);
    const found: string[] = [];
    for (const path of kinds) {
      await reader.goto(url + path);
      const [taken, over] = await reader.run(() => {
        scrollTo({ top: 600, behavior: 'instant' });
        const rows = new Set<number>();
        for (const element of document.querySelectorAll('body *')) {
          if (!/fixed|sticky/.test(getComputedStyle(element).position)) continue;
          const { top, bottom, width } = element.getBoundingClientRect();
          if (!element.checkVisibility() || width < innerWidth / 2) continue;
          for (let y = Math.max(0, top); y < Math.min(innerHeight, bottom); y += 1)
            rows.add(Math.floor(y));
        }
        const { scrollWidth, clientWidth } = document.documentElement;
        return [rows.size / innerHeight, scrollWidth - clientWidth];
      });
      if (taken! >= 0.15) found.push(`${path || 'home'}: ${Math.round(taken! * 100)} % are taken`);
      if (over! > 0) found.push(`${path || 'home'}: ${over} px too wide`);
    }
    expect(found).toEqual([]);
  });

  test(`${name}: results of the search, and both ends of a preview of an import, can be reached`, async () => {
    const { url } = await serve();
    const reader = await visit(size);
    await reader.goto(url);
    await reader.press('/');
    await reader.see('.search-dialog input');
    await reader.type('drift');
    await reach(reader, '.search-hit', 'first');
    await reach(reader, '.search-hit', 'last');
    await reach(reader, '.search-dialog input', 'first');
    await reader.goto(`${url}progress/`);
    await reader.see('progress-backup textarea');
    await reader.run(() => {
      const at = Date.now() - 60_000;
      const id = '00000000-0000-4000-8000-00000000000';
      const entries = [{ type: 'read', id: `${id}1`, at, question: 'ci-cd-in-mlops', read: true }];
      const text = JSON.stringify({ format: 'llmops-handbook-progress', version: 2, entries });
      document.querySelector<HTMLTextAreaElement>('progress-backup [name=text]')!.value = text;
    });
    await reach(reader, '.drop form button', 'last');
    await reader.click('.drop form button');
    await reach(reader, '.preview button', 'first');
    await reach(reader, '.preview button', 'last');
    expect(reader.trouble()).toEqual([]);
  });

  test(`${name}: the pretest can be scrolled to its last button, and read from its first word`, async () => {
    const { url } = await serve();
    const reader = await visit(size);
    await reader.goto(`${url}settings/`);
    await reader.click('reader-settings label', 'Two items before you read');
    await expect.poll(() => storedOf(reader, 'setting'), { timeout: 60_000 }).toHaveLength(1);
    await reader.goto(`${url}questions/mlops-fundamentals/ci-cd-in-mlops/`);
    await reach(reader, 'dialog.pretest quiz-card[data-live] .quiz-check', 'last');
    await reach(reader, 'dialog.pretest > button', 'last');
    await reach(reader, 'dialog.pretest h2', 'first');
    await reader.click('dialog.pretest > button');
    await reader.seeNo('dialog.pretest');
    expect(reader.trouble()).toEqual([]);
  });
}
