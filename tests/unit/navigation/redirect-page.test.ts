import { expect, it } from 'vitest';
import { redirectPage } from '../../../src/navigation/redirect-page.ts';

const page = redirectPage('questions/pipelines/first-question/', {
  site: 'https://handbook.example.org',
  base: '/team/handbook/',
});
const target = '/team/handbook/questions/pipelines/first-question/';

/** Where the script of the page leads whoever asked for an address. */
function ledTo(search: string, hash: string): string {
  const [, script = ''] = /<script>(.*?)<\/script>/.exec(page) ?? [];
  let to = '';
  new Function('location', script)({ search, hash, replace: (href: string) => (to = href) });
  return to;
}

it('leads on to the part of the page that the old address names, with what it asks', () => {
  expect(ledTo('', '')).toBe(target);
  expect(ledTo('?hl=drift', '#key-points')).toBe(`${target}?hl=drift#key-points`);
});

it('leads on without scripts, and in no browser by two ways at once', () => {
  expect(page).toContain(
    `<noscript><meta http-equiv="refresh" content="0;url=${target}"></noscript>`,
  );
  expect(page.match(/http-equiv/g)).toHaveLength(1);
  expect(page).toContain(`<a href="${target}">`);
});
