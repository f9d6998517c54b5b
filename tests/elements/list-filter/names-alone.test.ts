import { expect, it, vi } from 'vitest';
import '../../../src/islands/list-filter/list-filter-define.ts';
import { all, field, says, show, standAt, write } from '../page.ts';

const entry = (key: string, also: string, inner: string, brief: boolean) =>
  `<li data-key="${key}" data-also="${also}"${brief ? ` id="${key}" data-brief` : ''}>${inner}</li>`;
const terms = [
  {
    key: 'drift',
    also: 'data drift',
    name: 'Drift',
    means: 'The data change and the model does not.',
  },
  { key: 'rlhf', also: 'human feedback', name: 'RLHF', means: 'People compare answers.' },
];
const names = terms.map(({ key, also, name }) =>
  entry(key, also, `<a href="/glossary/x/#${key}">${name}</a>`, true),
);
const whole = terms.map(({ key, also, name, means }) =>
  entry(key, also, `<h2 id="${key}">${name}</h2><p>${means}</p>`, false),
);

/** The glossary's first page at an address; the page of its one letter answers so. */
function openNames(
  address: string,
  answer: () => Response,
  kept: unknown = null,
): { readonly asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(answer());
  });
  standAt(address);
  history.replaceState(kept, '');
  show(`<list-filter data-noun="terms" data-items=".glossary > li">
    <form><label><span>Words</span><input type="search" name="q"></label><output></output></form>
    <ul class="glossary" data-rest="/glossary/x/">${names.join('')}</ul>
  </list-filter>`);
  return { asked };
}

const page = () =>
  new Response(`<main><ul class="glossary" data-list>${whole.join('')}</ul></main>`);
const shown = () =>
  all('.glossary > li')
    .filter((item) => item.checkVisibility())
    .map(({ dataset }) => dataset['key']);

it('loads what the names mean when they are filtered, once, and finds words of it', async () => {
  const { asked } = openNames('', page);
  expect(all('.glossary p')).toEqual([]);
  expect(asked).toEqual([]);
  await write(await field('Words'), 'compare answers');
  await says('output', '1 of 2 terms');
  expect(shown()).toEqual(['rlhf']);
  await write(await field('Words'), 'data drift');
  await expect.poll(shown).toEqual(['drift']);
  expect(asked).toEqual(['/glossary/x/']);
  expect(all('#drift').map(({ tagName }) => tagName)).toEqual(['H2']);
});

it('completes the list of the entry that the address names', async () => {
  openNames('#rlhf', page);
  await expect.poll(() => all('.glossary p')).toHaveLength(2);
  expect(shown()).toEqual(['drift', 'rlhf']);
});

it('filters by names and other spellings where the rest cannot be had', async () => {
  const { asked } = openNames('', () => new Response('', { status: 503 }));
  await write(await field('Words'), 'human');
  await says('output', '1 of 2 terms');
  expect(shown()).toEqual(['rlhf']);
  expect(all('[data-brief]')).toHaveLength(2);
  await write(await field('Words'), 'drift');
  await expect.poll(shown).toEqual(['drift']);
  // Not with every letter that is typed.
  expect(asked).toEqual(['/glossary/x/']);
});

it('has the rest once the network is back, when the field is left', async () => {
  let isBack = false;
  const { asked } = openNames('', () => (isBack ? page() : new Response('', { status: 503 })));
  const words = await field('Words');
  await write(words, 'compare answers');
  await says('output', '0 of 2 terms');
  isBack = true;
  words.blur();
  await says('output', '1 of 2 terms');
  expect(shown()).toEqual(['rlhf']);
  expect(asked).toHaveLength(2);
});

it('finds a name as it is written, with signs that no keyboard has', async () => {
  standAt('');
  show(`<list-filter data-noun="terms" data-items=".glossary > li">
    <form><label><span>Words</span><input type="search" name="q"></label><output></output></form>
    <ul class="glossary"><li data-key="tau">τ²-bench</li><li data-key="kappa">Cohen’s kappa</li></ul>
  </list-filter>`);
  for (const [words, key] of [
    ['τ²-bench', 'tau'],
    ['Cohen’s', 'kappa'],
    ["Cohen's", 'kappa'],
  ] as const) {
    await write(await field('Words'), words);
    await expect.poll(shown, { message: words }).toEqual([key]);
  }
});

it.each([
  ['a first visit goes', null, 1],
  ['who comes back, and had his place, does not go', { scroll: 300 }, 0],
])('%s to the entry that the address names', async (_, kept, times) => {
  const goes = vi.spyOn(Element.prototype, 'scrollIntoView');
  const { asked } = openNames('#rlhf', page, kept);
  await expect.poll(() => all('.glossary p')).toHaveLength(2);
  expect(asked).toHaveLength(1);
  expect(goes).toHaveBeenCalledTimes(times);
});

it('a first visit goes to the entry though its place was kept while the entry was loading', async () => {
  const goes = vi.spyOn(Element.prototype, 'scrollIntoView');
  openNames('#rlhf', () => {
    // The browser itself goes to the entry's name, and where that is, is kept.
    history.replaceState({ scroll: 300 }, '');
    return page();
  });
  await expect.poll(() => goes.mock.calls.length).toBe(1);
});
