import { expect, test } from 'vitest';
import { kinds } from '../../site/pages.ts';
import { serve } from '../served.ts';
import { visit } from '../visitor.ts';

const widths = [320, 390, 1440];

test('one page of every kind: no message, no breach of the policy, no failed request, no overflow', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  const found: string[] = [];
  for (const path of kinds) {
    await reader.goto(url + path);
    await reader.run(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of widths) {
      await reader.resize(width, 844);
      const over = await reader.run(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (over > 0) found.push(`${path || 'home'} at ${width} px: ${over} px too wide`);
    }
    found.push(...reader.trouble().map((text) => `${path || 'home'}: ${text}`));
  }
  expect(found.filter((text) => !/404\.html: 404:/.test(text))).toEqual([]);
});
