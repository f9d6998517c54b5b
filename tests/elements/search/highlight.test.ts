import '../../../src/search/page/highlight.css';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { forcedCanvases, forceColours } from '../forced-colours.ts';
import { all, buttons, click, show, standAt } from '../page.ts';

it('with words of a search in the address a copied link to a heading or to a row has none of them', async () => {
  standAt('?hl=drift&layers=1&hl=skew');
  show(`<h2 id="short-answer">What drift is</h2>
    <a class="sl-anchor-link" href="#short-answer">Section titled</a>
    <table><tbody><tr><th id="a--b">Skew</th><td><a class="row-link" href="#a--b">b</a></td></tr></tbody></table>`);
  const page = `${location.origin}${location.pathname}?layers=1`;
  await import('../../../src/search/page/highlight.ts');
  const links = all<HTMLAnchorElement>('main a');
  for (const link of links) await userEvent.hover(link);
  expect(links.map(({ href }) => href)).toEqual([`${page}#short-answer`, `${page}#a--b`]);
  // On paper the address stands behind a link that leads elsewhere.
  expect(links.filter((link) => link.matches('[href^=http]'))).toEqual([]);
  expect(location.search).toContain('hl=');
  const [clear] = buttons('Clear');
  await click(links[0]!);
  // The page is not loaded anew: its marks stay.
  expect(location.href).toBe(`${page}#short-answer`);
  expect(clear!.isConnected).toBe(true);
});

it('in forced colours the marked words have the colours that are meant for marks', async () => {
  await forceColours(forcedCanvases[0]);
  const [page, mark] = all('p, mark', show('<p>drift</p><mark>drift</mark>'));
  const { backgroundColor, color } = getComputedStyle(page!, '::highlight(search)');
  expect({ backgroundColor, color }).toMatchObject({
    backgroundColor: getComputedStyle(mark!).backgroundColor,
    color: getComputedStyle(mark!).color,
  });
});
