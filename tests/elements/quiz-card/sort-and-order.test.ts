import { expect, it } from 'vitest';
import { all, bring, keys, part, press, textsOf, verdict } from './card.ts';
import { listen } from '../page.ts';
import type { Locator } from 'vitest/browser';
import { userEvent } from 'vitest/browser';

const columnOf = (card: Locator, statement: HTMLElement) =>
  all(card, `[data-for="${statement.dataset['statement']}"]`)[0]?.dataset['column'] ?? '';

it('a sort by mouse: each statement says where it belongs', async () => {
  const card = await bring('gates');
  await press(card, 'Check');
  await expect.element(card.getByText('Choose a column for each statement first.')).toBeVisible();
  for (const label of all(card, 'li[data-statement] .quiz-columns label:first-child')) {
    await userEvent.click(label);
  }
  await press(card, 'Check');
  for (const statement of all(card, 'li[data-statement]')) {
    const chosen = statement.querySelector<HTMLInputElement>('input:checked')?.value;
    const column = columnOf(card, statement);
    expect(statement.querySelector('.quiz-mark')?.textContent).toBe(
      chosen === column ? '✓ Right' : `✗ Wrong, belongs to ${column}`,
    );
  }
});

it('a sort by keyboard alone, every statement right', async () => {
  const card = await bring('gates');
  const columns = JSON.parse(
    (card.element() as HTMLElement).dataset['columns'] ?? '[]',
  ) as string[];
  all(card, 'input')[0]?.focus();
  for (const statement of all(card, 'li[data-statement]')) {
    const column = columnOf(card, statement);
    await keys(String(columns.indexOf(column) + 1));
    expect(statement.querySelector<HTMLInputElement>('input:checked')?.value).toBe(column);
    await keys('{Tab}');
  }
  await keys('{Shift>}{Tab}{/Shift}{Enter}');
  await verdict(card, /^✓ Right\./);
});

it('each statement of a sort is a group with a name', async () => {
  const card = await bring('gates');
  const [text = ''] = textsOf(card, 'li[data-statement] > span');
  await expect.element(card.getByRole('radiogroup').first()).toHaveAccessibleName(text);
});

it('an order by keyboard alone: the arrows move a step, and say where it is', async () => {
  const card = await bring('gate-order');
  const said = listen();
  const steps = () => all(card, 'li[data-step]').map(({ dataset }) => dataset['step']);
  const [first] = steps();
  const total = steps().length;
  const button = all(card, `li[data-step="${first}"] button`)[0]!;
  button.focus();
  await keys('{Alt>}{ArrowDown}{/Alt}{ArrowDown}');
  expect(document.activeElement).toBe(button);
  expect(steps()[2]).toBe(first);
  await keys('{ArrowUp}');
  expect(steps()[1]).toBe(first);
  expect(said).toEqual([2, 3, 2].map((place) => `Place ${place} of ${total}.`));
});

it('brought into order by mouse it is right; try again shuffles it anew', async () => {
  const card = await bring('gate-order');
  const steps = () => all(card, 'li[data-step]').map(({ dataset }) => dataset['step'] ?? '');
  const shown = steps();
  const right = all(card, '.quiz-answer [data-for]').map(({ dataset }) => dataset['for'] ?? '');
  for (const [place, id] of right.entries()) {
    for (let at = steps().indexOf(id); at > place; at -= 1) {
      await userEvent.click(part(card, `li[data-step="${id}"] button`));
    }
  }
  await press(card, 'Check');
  await verdict(card, /^✓ Right\./);
  expect(textsOf(card, '.quiz-mark')).toEqual(right.map(() => '✓ Right'));
  await press(card, 'Try again');
  expect([...steps()].sort()).toEqual([...shown].sort());
  expect(steps()).not.toEqual(right);
});
