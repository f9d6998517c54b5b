import { expect, it } from 'vitest';
import { readDocument } from '../../../src/bank/document-reader.ts';
import { firstFile, goodSource } from '../question/fixture.ts';

it('reads a page at its place', () => {
  expect(readDocument(firstFile, goodSource).problems).toEqual([]);
});

it.each(['constructor', 'body', 'scripts', 'location'])(
  'refuses a page called %s, by which progress would be kept',
  (slug) => {
    const file = firstFile.replace('first-question', slug);
    expect(readDocument(file, goodSource).problems).toMatchObject([
      {
        file,
        rule: 'file-place',
        line: 1,
        message: expect.stringContaining(`"${slug}"`) as string,
      },
    ]);
  },
);

it.each(['aux', 'com1', 'index'])('refuses a page called %s, by the name of its file', (slug) => {
  const file = firstFile.replace('first-question', slug);
  expect(readDocument(file, goodSource).problems).toMatchObject([
    { rule: 'file-place', message: expect.stringContaining(`"${slug}" is the`) },
  ]);
});

it('refuses names that are longer than a reader’s log can keep', () => {
  const longest = 'a'.repeat(100);
  const named = (slug: string) =>
    readDocument(firstFile.replace('first-question', slug), goodSource);
  expect(named(longest).problems).toEqual([]);
  expect(named(`${longest}a`).problems).toMatchObject([{ rule: 'file-place' }]);
  const withId = (id: string) =>
    readDocument(firstFile, goodSource.replace(/<Quiz id="[^"]*"/, `<Quiz id="${id}"`));
  expect(withId(longest).problems).toEqual([]);
  expect(withId(`${longest}a`).problems).toMatchObject([{ rule: 'block-id' }]);
});
