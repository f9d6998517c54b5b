import { afterEach, expect, it } from 'vitest';
import '../../../src/islands/page-contents/page-contents-define.ts';
import { all, show, standAt, wordsOf } from '../page.ts';

const parts = ['first', 'für-alle', 'third', 'sources', 'related'];

/** A page of tall parts whose last two are short, with a list of them in a summary that may be hidden at first. */
function showParts(summary = ''): void {
  const links = parts.map((id) => `<li><a href="#${id}">${id}</a></li>`);
  const sections = parts.map((id, index) => {
    const height = index < 3 ? 1500 : 80;
    return `<h2 id="${id}" style="margin: 0">${id}</h2><div style="height: ${height}px"></div>`;
  });
  show(
    `<page-contents style="position: fixed; top: 0">${summary}<ul>${links.join('')}</ul></page-contents>` +
      sections.join(''),
  );
}

const current = () => wordsOf('page-contents a[aria-current="true"]');
const scrollToPart = (id: string) =>
  document.getElementById(id)!.scrollIntoView({ behavior: 'instant' });

afterEach(() => {
  standAt('?');
  scrollTo(0, 0);
});

it('marks the part that is being read, whatever letters its name has', async () => {
  showParts();
  await expect.poll(current).toBe('first');
  scrollToPart('für-alle');
  await expect.poll(current).toBe('für-alle');
  scrollToPart('third');
  await expect.poll(current).toBe('third');
});

it('marks the last part at the end of the page, though it never comes up to the line', async () => {
  showParts();
  scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(current).toBe('related');
});

it('marks the part that was asked for, though its page ends before it comes up to the line', async () => {
  showParts();
  all<HTMLAnchorElement>('page-contents a')[3]!.click();
  await expect.poll(current).toBe('sources');
  all<HTMLAnchorElement>('page-contents a')[4]!.click();
  await expect.poll(current).toBe('related');
  scrollToPart('third');
  await expect.poll(current).toBe('third');
});

it('marks the part that was asked for on a page that the window shows whole', async () => {
  standAt('?');
  showParts();
  for (const space of all('h2 + div')) space.style.height = '40px';
  await expect.poll(current).toBe('first');
  all<HTMLAnchorElement>('page-contents a')[3]!.click();
  await expect.poll(current).toBe('sources');
  all<HTMLAnchorElement>('page-contents a')[1]!.click();
  await expect.poll(current).toBe('für-alle');
});

it('reckons with a summary that is to be seen only after the window became narrow', async () => {
  showParts(
    '<details><summary style="display: none; height: 200px">On this page</summary></details>',
  );
  await expect.poll(current).toBe('first');
  all('page-contents summary')[0]!.style.display = 'block';
  const top = document.getElementById('third')!.getBoundingClientRect().top + scrollY;
  scrollTo(0, top - 150);
  await expect.poll(current).toBe('third');
});
