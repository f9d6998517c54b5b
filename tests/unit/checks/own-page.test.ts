import { expect, it } from 'vitest';
import { site } from '../../../src/site.ts';
import { edited, problemsOf } from '../question/fixture.ts';

const link = './second-question.mdx#what-a-gate-reads';
const saidOf = (path: string) =>
  problemsOf(edited(link, `${site.published}${path}`)).map(({ rule, remedy }) => [rule, remedy]);

it.each(['questions/pipelines/second-question/', 'questions/pipelines/second-question/#gates'])(
  'an address of this handbook is a link to a file: %s',
  (path) => {
    expect(saidOf(path)).toEqual([['links-resolve', 'Did you mean "./second-question.mdx"?']]);
  },
);

it('an address of what is no question is a source like any other', () => {
  expect(saidOf('data/').map(([rule]) => rule)).toEqual(['evidence-for-each-link']);
});
