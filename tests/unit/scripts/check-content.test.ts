import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

it.each([
  ['src/content/topics.yaml', '"npm run check:content" without a name checks it with all others'],
  ['src/content/nowhere.mdx', 'there is nothing to check'],
])('%s is no page, and how it is checked is said', (file, words) => {
  const script = resolve('scripts/check-content.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  expect(stderr).toContain(`${file} is no page: ${words}.`);
  expect(status).toBe(1);
});
