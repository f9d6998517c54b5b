import { expect, it } from 'vitest';
import { redirectRules } from '../../../src/hosting/redirects.ts';

it('the other forms of a question that moved lead on, too', () => {
  const rules = redirectRules({ 'questions/a/old/': 'questions/b/new/' }, '/x/');
  expect(rules._redirects).toBe(
    '/x/questions/a/old/ /x/questions/b/new/ 301\n' +
      '/x/questions/a/old.md /x/questions/b/new.md 301\n' +
      '/x/api/v1/questions/old.json /x/api/v1/questions/new.json 301\n' +
      '/x/share/old.png /x/share/new.png 301\n',
  );
  expect(rules['_redirects.nginx'].split('\n')).toEqual([
    'location = /x/questions/a/old/ { return 301 /x/questions/b/new/$is_args$args; }',
    'location = /x/questions/a/old { return 301 /x/questions/b/new/$is_args$args; }',
    'location = /x/questions/a/old.md { return 301 /x/questions/b/new.md$is_args$args; }',
    'location = /x/api/v1/questions/old.json { return 301 /x/api/v1/questions/new.json$is_args$args; }',
    'location = /x/share/old.png { return 301 /x/share/new.png$is_args$args; }',
    '',
  ]);
  expect(rules['_redirects.caddy'].match(/^redir \S+ \S+ permanent$/gm)).toHaveLength(5);
});

it('data that kept its address does not lead to itself', () => {
  const rules = redirectRules({ 'questions/a/same/': 'questions/b/same/' }, '/');
  expect(Object.values(rules).join('')).not.toMatch(/api\/|share\//);
});
