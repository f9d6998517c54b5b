import { expect, test } from 'vitest';
import { exports } from '../../../src/exports/exports.ts';
import { pageForms } from '../../../src/offline/page-forms.ts';

test('each form that is a page is known offline as one that is there and was not kept', () => {
  const pages = exports.map(({ path }) => path).filter((path) => path.endsWith('/'));
  expect([...pageForms].sort()).toEqual(pages.sort());
});
