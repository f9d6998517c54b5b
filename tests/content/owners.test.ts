import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTopics } from '../../src/bank/topics.ts';

it('each topic has an owner', () => {
  const owners = readFileSync('.github/CODEOWNERS', 'utf8');
  const isOwned = (path: string) => new RegExp(`^/${path}/?\\s+@`, 'm').test(owners);
  const topics = readTopics(process.cwd(), () => undefined).map(
    ({ slug }) => `src/content/docs/questions/${slug}`,
  );
  expect(topics.length).toBeGreaterThan(0);
  expect(topics.filter((path) => !isOwned(path))).toEqual([]);
});
