import { expect, test } from 'vitest';
import { openCard } from '../page-with.ts';
import { serve } from '../served.ts';
import { visit, type Visitor } from '../visitor.ts';

async function verdict(reader: Visitor, card: string): Promise<string> {
  const words = await reader.see(`${card} .quiz-verdict`);
  expect(
    await reader.run(() => document.activeElement?.classList.contains('quiz-verdict')),
    'the focus is on the verdict',
  ).toBe(true);
  return words;
}

test('a choice is answered by keys alone', async () => {
  const { url } = await serve();
  const reader = await visit();
  const card = await openCard(reader, url, 'choice');
  const right = await reader.run((wanted) => {
    document.querySelector<HTMLElement>(`${wanted} input`)!.focus();
    const answers = [...document.querySelectorAll(`${wanted} .quiz-answer li`)];
    return answers.flatMap((answer, index) =>
      answer.matches('[data-right]') ? [String(index + 1)] : [],
    );
  }, card);
  for (const key of right) await reader.press(key);
  await reader.press('Enter');
  expect(await verdict(reader, card)).toContain('Right.');
  expect(reader.trouble()).toEqual([]);
});

test('an order is moved by its buttons, and checked', async () => {
  const { url } = await serve();
  const reader = await visit();
  const card = await openCard(reader, url, 'order');
  const steps = () =>
    reader.run(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>(`${wanted} [data-step]`)].map(
          ({ dataset }) => dataset['step'],
        ),
      card,
    );
  const before = await steps();
  await reader.click(`${card} [data-step]:first-child .quiz-moves button:last-child`);
  const moved = [before[1], before[0], ...before.slice(2)];
  await reader.until(
    'the first step is the second',
    (wanted, order) =>
      [...document.querySelectorAll<HTMLElement>(`${wanted} [data-step]`)]
        .map(({ dataset }) => dataset['step'])
        .join() === order,
    card,
    moved.join(),
  );
  await reader.click(`${card} .quiz-check`);
  expect(await verdict(reader, card)).toContain('steps in their place');
  expect(reader.trouble()).toEqual([]);
});

test('statements are sorted into the columns of their table', async () => {
  const { url } = await serve();
  const reader = await visit();
  const card = await openCard(reader, url, 'sort');
  const right = await reader.run(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(`${wanted} .quiz-answer [data-for]`)].map(
        ({ dataset }) => [dataset['for'] ?? '', dataset['column'] ?? ''] as const,
      ),
    card,
  );
  for (const [statement, column] of right) {
    await reader.click(`${card} [data-statement="${statement}"] .quiz-columns label`, column);
  }
  await reader.click(`${card} .quiz-check`);
  expect(await verdict(reader, card)).toContain('Right.');
  expect(reader.trouble()).toEqual([]);
});

test('a calculation takes a number, and shows the sum', async () => {
  const { url } = await serve();
  const reader = await visit();
  const card = await openCard(reader, url, 'calculation');
  await reader.click(`${card} .quiz-number input`);
  await reader.type('1');
  await reader.press('Enter');
  expect(await verdict(reader, card)).toContain('The answer is');
  await reader.see(`${card} .quiz-worked`);
  expect(reader.trouble()).toEqual([]);
});
