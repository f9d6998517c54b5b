import { page as browser, userEvent } from 'vitest/browser';
import '../../../src/islands/term-tooltips/term-tooltips.css';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import '../../../src/islands/term-tooltips/term-tooltips.ts';
import { prepareLiveRegion } from '../../../src/islands/dom/live-region.ts';
import { all, buttons, found, listen, says, show } from '../page.ts';

const glossary = (letter: string, text: string) =>
  `<ul><li><h2 id="${letter}">Term</h2><p>${text}</p><span>Elsewhere</span></li></ul>`;

/** What the host answers, by the letter of the page; nothing for a network that is gone. */
let host: Record<string, string | undefined>;
let asked: string[];

beforeEach(() => {
  asked = [];
  vi.spyOn(window, 'fetch').mockImplementation((address) => {
    const letter = /glossary\/(.)\/$/.exec(String(address))?.[1] ?? '';
    asked.push(letter);
    const page = host[letter];
    return page === undefined
      ? Promise.reject(new TypeError('no network'))
      : Promise.resolve(new Response(page, { status: page === '' ? 404 : 200 }));
  });
});

function open(letter: string): HTMLElement {
  const links = [1, 2].map(
    (number) => `<a class="term" href="/glossary/${letter}/#${letter}">term ${number}</a>`,
  );
  const page = show(`<p>${links.join(' and ')}</p><button type="button">Elsewhere</button>`);
  // A test's page is not left.
  page.addEventListener('click', (event) => event.preventDefault());
  return page;
}

const tooltips = () => all('[role=tooltip]').length;

it('the definition is what the entry says that the term leads to, asked for once a page', async () => {
  host = { a: glossary('a', 'What A is, &amp; no more.') };
  const page = open('a');
  const [first, second] = all('a.term', page) as [HTMLElement, HTMLElement];
  expect(asked, 'nothing before a term is pointed at').toEqual([]);
  await userEvent.hover(first);
  await says('[role=tooltip]', /^What A is, & no more\.$/);
  expect(first.getAttribute('aria-describedby')).toBe((await found('[role=tooltip]')).id);
  await userEvent.hover(second);
  await expect.poll(() => second.hasAttribute('aria-describedby')).toBe(true);
  expect(first.hasAttribute('aria-describedby')).toBe(false);
  expect(tooltips()).toBe(1);
  await userEvent.keyboard('{Escape}');
  expect(tooltips()).toBe(0);
  expect(asked).toEqual(['a']);
});

it('a definition that comes too late is not shown', async () => {
  host = { b: glossary('b', 'What B is.') };
  const term = all('a.term', open('b'))[0]!;
  await userEvent.hover(term);
  await userEvent.hover(buttons('Elsewhere')[0]!);
  await expect.poll(() => asked).toEqual(['b']);
  await userEvent.hover(term);
  await says('[role=tooltip]', 'What B is.');
  await userEvent.hover(buttons('Elsewhere')[0]!);
  expect(tooltips()).toBe(0);
});

it.each([
  ['a page that is not there', '', 'c'],
  ['a page without the entry, as that of a network that asks to sign in', glossary('x', 'X.'), 'e'],
  ['no network', undefined, 'd'],
])('%s: nothing is shown, and it is asked for again the next time', async (_, page, letter) => {
  host = { [letter]: page };
  const term = all('a.term', open(letter))[0]!;
  await userEvent.hover(term);
  await expect.poll(() => asked).toEqual([letter]);
  await userEvent.hover(buttons('Elsewhere')[0]!);
  expect(tooltips()).toBe(0);
  host = { [letter]: glossary(letter, 'It is back.') };
  await userEvent.hover(term);
  await says('[role=tooltip]', 'It is back.');
});

it('the definition of a term at the foot of the window stands above it, where it is seen', async () => {
  await browser.viewport(1280, 600);
  onTestFinished(() => browser.viewport(414, 896));
  host = {
    f: glossary('f', 'What F is, said in so many words that they take two lines. '.repeat(3)),
  };
  const page = open('f');
  page.style.paddingTop = '570px';
  const term = all('a.term', page)[0]!;
  await userEvent.hover(term);
  const tooltip = await found('[role=tooltip]');
  expect(innerWidth).toBe(1280);
  const { top, bottom } = tooltip.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(term.getBoundingClientRect().top);
});

it('what a finger is shown is said too: the first touch leads nowhere', async () => {
  host = { g: glossary('g', 'What G is.') };
  prepareLiveRegion();
  const said = listen();
  const term = all('a.term', open('g'))[0]!;
  const made = { bubbles: true, cancelable: true };
  term.dispatchEvent(new PointerEvent('pointerdown', { ...made, pointerType: 'touch' }));
  expect(term.dispatchEvent(new MouseEvent('click', made))).toBe(false);
  await says('[role=tooltip]', 'What G is.');
  expect(said).toEqual(['What G is. Touch the term again for its entry.']);
});
