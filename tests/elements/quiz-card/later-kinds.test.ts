import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, bring, choose, keys, optionIds, part, press, textsOf, verdict } from './card.ts';

const marks = (id: string) => `li[data-option="${id}"] .quiz-mark`;

it('a diagnosis by mouse: the cause and its line, with the reason of the proof', async () => {
  const card = await bring('diagnosis');
  const [cause = ''] = optionIds(card, true);
  const [proof = ''] = part(card, '.quiz-answer .quiz-proof').dataset['proof']!.split(' ');
  await press(card, 'Check');
  await expect.element(card.getByText('Choose an answer first.')).toBeVisible();
  await choose(card, cause);
  await press(card, 'Check');
  await expect.element(card.getByText('Now point at the line that shows it.')).toBeVisible();
  expect(part(card, '.quiz-verdict').checkVisibility()).toBe(false);
  await userEvent.click(part(card, `[data-line="${proof}"] label`));
  await press(card, 'Check');
  await verdict(card, /^✓ Right\./);
  expect(textsOf(card, `[data-line="${proof}"] .quiz-mark`)).toEqual([
    '✓ Right, your line proves it',
  ]);
  expect(textsOf(card, '.quiz-artefact > .quiz-feedback')[0]).toContain('Proof: line');
});

it('a diagnosis by keyboard: a wrong line is told from a wrong cause', async () => {
  const card = await bring('diagnosis');
  const [cause = ''] = optionIds(card, true);
  const proof = part(card, '.quiz-answer .quiz-proof').dataset['proof']!.split(' ');
  const lines = all(card, '[data-line] input') as HTMLInputElement[];
  expect(lines).toHaveLength(4);
  lines[0]?.focus();
  await keys(' ');
  const wrong = lines.findIndex(({ value }, line) => line > 0 && !proof.includes(value));
  await keys('{ArrowDown}'.repeat(wrong));
  expect(lines[wrong]?.checked).toBe(true);
  const shown = all(card, '[data-option]').map(({ dataset }) => dataset['option']);
  await keys(String(shown.indexOf(cause) + 1));
  expect(document.activeElement).toBe(part(card, `li[data-option="${cause}"] input`));
  await keys('{Enter}');
  await verdict(card, /Wrong\. The answer is right; line .* shows it/);
  await keys('{Tab}{Enter}');
  expect(all(card, '.quiz-feedback')).toEqual([]);
  expect(all(card, 'input:checked')).toEqual([]);
});

it('a second thought: its second question comes after the first is answered, which then stays', async () => {
  const card = await bring('second-thought');
  const then = part(card, '.quiz-then');
  expect(then.checkVisibility()).toBe(false);
  await press(card, 'Next');
  await expect.element(card.getByText('Choose an answer first.')).toBeVisible();
  expect(then.checkVisibility()).toBe(false);
  const [first = ''] = optionIds(card, true, 0);
  const [second = ''] = optionIds(card, true, 1);
  await choose(card, first);
  await press(card, 'Next');
  expect(then.checkVisibility()).toBe(true);
  expect(document.activeElement).toBe(part(card, '.quiz-then input'));
  expect(part(card, `li[data-option="${first}"] input`).matches(':disabled')).toBe(true);
  await choose(card, second);
  await press(card, 'Check');
  await verdict(card, /^✓ Right\.$/);
  for (const id of [first, second]) {
    expect(textsOf(card, marks(id))).toEqual(['✓ Right, your choice']);
  }
  await press(card, 'Try again');
  expect(then.checkVisibility()).toBe(false);
  expect(part(card, `li[data-option="${first}"] input`).matches(':disabled')).toBe(false);
});

it('a second thought by keyboard alone', async () => {
  const card = await bring('second-thought');
  all(card, 'input')[0]?.focus();
  await keys('2{Enter}1{Enter}');
  await verdict(card, /Right\.|Right would have been first/);
  expect(document.activeElement).toBe(part(card, '.quiz-verdict'));
});

it('an estimate: beyond its factor wrong, and by how much; within it right', async () => {
  const card = await bring('estimate');
  const element = card.element() as HTMLElement;
  const [variant] = JSON.parse(element.dataset['variants']!) as { value: number }[];
  const factor = Number(element.dataset['factor']);
  const field = card.getByRole('textbox', { name: 'Your answer' });
  await field.fill(String(variant!.value * factor * 3));
  await keys('{Enter}');
  await verdict(card, /Wrong\. The sum gives .*; yours is .* times too large/);
  expect(part(card, 'fieldset .quiz-solution').checkVisibility()).toBe(true);
  await press(card, 'Try again');
  await field.fill(String((variant!.value * (1 + factor)) / 2));
  await keys('{Enter}');
  await verdict(card, /Right\. The sum gives/);
});

it('an inverse calculation: the input and its new value, and another input is told', async () => {
  const card = await bring('inverse');
  const element = card.element() as HTMLElement;
  const variants = JSON.parse(element.dataset['variants']!) as { value: number }[];
  const change = element.dataset['change']!;
  const inputs = card.getByRole('radiogroup', { name: 'The input that must change' });
  await expect.element(inputs).toBeVisible();
  expect(textsOf(card, '.quiz-hint').join()).not.toContain(` in ${element.dataset['unit']}`);
  await userEvent.click(part(card, `input[value="${change}"]`));
  await card.getByRole('textbox', { name: 'Its new value' }).fill(String(variants[0]!.value));
  await keys('{Enter}');
  await verdict(card, /^✓ Right\.$/);
  await press(card, 'Try again');
  const wrong = change === 'c1' ? 'c2' : 'c1';
  await userEvent.click(part(card, `input[value="${wrong}"]`));
  await card.getByRole('textbox', { name: 'Its new value' }).fill('7');
  await press(card, 'Check');
  await verdict(card, /Wrong\. Another input must change, to/);
  expect(textsOf(card, '.quiz-mark').sort()).toEqual([
    '✓ Right, must change',
    '✗ Wrong, your choice',
  ]);
});
