import { expect, test } from 'vitest';
import { exports } from '../../../src/exports/exports.ts';
import { mayExist, pageForms } from '../../../src/offline/page-forms.ts';

test('each form that is a page is known offline as one that is there and was not kept', () => {
  const pages = exports.map(({ path }) => path).filter((path) => path.endsWith('/'));
  expect([...pageForms].sort()).toEqual(pages.sort());
});

test.each([...exports.map(({ path }) => path), 'atom.xml', 'llms.txt', 'book/'])(
  'without network no reader is told that there is no %s',
  (path) => {
    expect(mayExist(path)).toBe(true);
  },
);

test.each(['nothing/', 'nothing', 'questions/topic/slug', 'nothing.html', '%E0%A4%A'])(
  'that there is no %s can be told',
  (path) => {
    expect(mayExist(path)).toBe(false);
  },
);
