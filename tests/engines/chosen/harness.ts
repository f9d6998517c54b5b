import { expect, test } from 'vitest';
import { serve } from '../served.ts';
import { visit } from '../visitor.ts';

test('what goes wrong in a page is heard of: message, error, request, policy', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(url);
  await reader.run(async () => {
    console.error('a message');
    setTimeout(() => {
      throw new Error('an error');
    });
    document.body.append(
      Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' }),
    );
    await fetch('no-such-file.json');
  });
  const heard: string[] = [];
  for (const pattern of [/a message/, /an error/, /404: .*no-such-file/, /policy: script-src/]) {
    await expect
      .poll(
        () => {
          heard.push(...reader.trouble());
          return heard.join('\n');
        },
        { timeout: 60_000 },
      )
      .toMatch(pattern);
  }
});
