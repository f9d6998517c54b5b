import { items } from 'virtual:fixture-items';
import { expect, it, vi } from 'vitest';
import {
  all,
  answer,
  bring,
  choose,
  keys,
  optionIds,
  part,
  press,
  textsOf,
  verdict,
} from './card.ts';
import { listen, show } from '../page.ts';

it('answered right: every option has its mark, its text and its reason', async () => {
  const card = await bring('first-gate');
  await answer(card, true);
  await verdict(card, /^✓ Right\./);
  expect(document.activeElement).toBe(part(card, '.quiz-verdict'));
  for (const right of [true, false]) {
    for (const id of optionIds(card, right)) {
      const row = `li[data-option="${id}"]`;
      expect(textsOf(card, `${row} .quiz-mark`)).toEqual([
        right ? '✓ Right, your choice' : '✗ Wrong',
      ]);
      const [reason] = all(card, `.quiz-answer [data-for="${id}"] > span`);
      expect(all(card, `${row} .quiz-mark + p`)[0]?.textContent).toBe(reason?.textContent);
    }
  }
});

it('answered wrong: says which is right, and marks the choice', async () => {
  const card = await bring('first-gate');
  const [wrong] = optionIds(card, false);
  await answer(card, false);
  await verdict(card, /^✗ Wrong\. The right answer is [A-C]/);
  expect(textsOf(card, `li[data-option="${wrong}"] .quiz-mark`)).toEqual(['✗ Wrong, your choice']);
});

it('with several right: one of them alone is wrong, and all of them are right', async () => {
  const card = await bring('gate-record');
  const [first = ''] = optionIds(card, true);
  await choose(card, first);
  await press(card, 'Check');
  await verdict(card, /^✗ Wrong\. The right answers are [A-C] and [A-C]/);
  await press(card, 'Try again');
  await answer(card, true);
  await verdict(card, /^✓ Right\./);
});

it('an event tells of the answer', async () => {
  const card = await bring('first-gate');
  const told = new Promise<unknown>((resolve) => {
    document.addEventListener(
      'quiz-answered',
      (event) => resolve((event as CustomEvent<unknown>).detail),
      { once: true },
    );
  });
  await answer(card, true);
  expect(await told).toEqual({
    item: expect.objectContaining({ kind: 'choice', id: 'page#first-gate' }),
    result: expect.objectContaining({ right: true }),
    review: expect.objectContaining({ type: 'review', grade: 3 }),
  });
});

it('nothing chosen: a hint, no answer', async () => {
  const card = await bring('first-gate');
  const said = listen();
  await press(card, 'Check');
  await expect.element(card.getByText('Choose an answer first.')).toBeVisible();
  expect(part(card, '.quiz-verdict').checkVisibility()).toBe(false);
  expect(said).toEqual(['Choose an answer first.']);
});

it('try again clears the answer and leads back to the options', async () => {
  const card = await bring('first-gate');
  await answer(card, false);
  await press(card, 'Try again');
  expect(all(card, '.quiz-feedback')).toEqual([]);
  expect(all(card, 'input:checked')).toEqual([]);
  expect(document.activeElement).toBe(all(card, 'input')[0]);
  await answer(card, true);
  await verdict(card, /Right/);
});

it('the same verdict twice is announced twice', async () => {
  const card = await bring('first-gate');
  const said = listen();
  await answer(card, false);
  await press(card, 'Try again');
  await answer(card, false);
  expect(said).toEqual(['Wrong.', 'Wrong.']);
  expect(document.querySelectorAll('[aria-live]#live-region')).toHaveLength(1);
});

it.each(['first-gate', 'gate-record'])(
  '%s by keyboard alone: digits, Enter, Tab, Enter',
  async (name) => {
    const card = await bring(name);
    const shown = all(card, 'li[data-option]').map(({ dataset }) => dataset['option']);
    all(card, 'input')[0]?.focus();
    await keys('{Control>}1{/Control}');
    expect(all(card, 'input:checked')).toEqual([]);
    for (const id of optionIds(card, true)) await keys(String(shown.indexOf(id) + 1));
    await keys('{Enter}');
    await verdict(card, /Right/);
    await keys('{Tab}');
    expect(document.activeElement?.textContent).toContain('Try again');
    await keys('{Enter}');
    expect(document.activeElement).toBe(all(card, 'input')[0]);
  },
);

it('keys mean nothing outside the card', async () => {
  const card = await bring('first-gate');
  card.element().insertAdjacentHTML('afterend', '<button>Elsewhere</button>');
  (card.element().nextElementSibling as HTMLElement).focus();
  await keys('1{Enter}');
  expect(all(card, 'input:checked')).toEqual([]);
});

it('to show the answer is no answer', async () => {
  const card = await bring('gate-repair');
  const show = card.getByRole('button', { name: 'Show the answer' });
  const shown = part(card, '.quiz-answer');
  expect(shown.checkVisibility()).toBe(false);
  await show.click();
  await expect.element(show).toHaveAttribute('aria-expanded', 'true');
  expect(part(card, '.quiz-answer li').checkVisibility()).toBe(true);
  expect(textsOf(card, '.quiz-last')).toEqual(['']);
  await show.click();
  expect(shown.checkVisibility()).toBe(false);
});

it('moved in the document it goes on, and answers once', async () => {
  const card = await bring('first-gate');
  let answers = 0;
  const count = () => (answers += 1);
  document.addEventListener('quiz-answered', count);
  document.body.append(card.element());
  expect(all(card, '.quiz-actions')).toHaveLength(1);
  all(card, 'input')[0]?.focus();
  await keys('1{Enter}');
  await verdict(card, /Right|Wrong/);
  document.removeEventListener('quiz-answered', count);
  expect(answers).toBe(1);
});

it.each([
  ['reload', 0],
  ['back_forward', 0],
  ['navigate', 1],
] as const)(
  'what is ticked when the card comes to life, after %s: %i of it stays',
  (type, stays) => {
    // Firefox ticks again what was ticked when the page was left, an answer too.
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as never]);
    const page = show(items['first-gate']!.replace('<input ', '<input checked '));
    expect(page.querySelectorAll('quiz-card[data-live] input:checked')).toHaveLength(stays);
  },
);

it('what is ticked after a reload before the card comes to life stays, while the reader is at it', () => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: 'reload' } as never]);
  vi.spyOn(document, 'activeElement', 'get').mockImplementation(() =>
    document.querySelector('quiz-card input:checked'),
  );
  const page = show(items['first-gate']!.replace('<input ', '<input checked '));
  expect(page.querySelectorAll('quiz-card[data-live] input:checked')).toHaveLength(1);
});
