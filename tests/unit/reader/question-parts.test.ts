import { afterEach, expect, test, vi } from 'vitest';
import { loadTopics } from '../../../src/reader/catalogue.ts';
import { cardOf } from '../../../src/reader/question-parts.ts';
import * as say from '../../../src/strings/en/reading-problems.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a network that asks to sign in answers to everything. */
function portal() {
  const fetched = vi.fn(() => Promise.resolve(new Response('<!doctype html><p>Sign in')));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('the page of a network that asks to sign in is not kept in place of a question', async () => {
  const fetched = portal();
  const question = { path: 'questions/one/two/' } as Parameters<typeof cardOf>[0];
  await expect(cardOf(question, 'two#a')).rejects.toThrow(say.noItem);
  await expect(cardOf(question, 'two#a')).rejects.toThrow(say.noItem);
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('nor in place of the list of topics: what came is said in words', async () => {
  const fetched = portal();
  await expect(loadTopics()).rejects.toThrow(say.notOurs);
  await expect(loadTopics()).rejects.toThrow(say.notOurs);
  expect(fetched).toHaveBeenCalledTimes(2);
});
