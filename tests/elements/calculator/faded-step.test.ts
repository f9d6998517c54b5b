import { markup } from 'virtual:fixture-markup';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/islands/calculator/calculator-define.ts';
import { all, click, field, found, says, show, wordsOf, write } from '../page.ts';

it('a missing step is told right or wrong, within the tolerance of the item', async () => {
  const main = show(markup['error-budget faded'] ?? '');
  expect(wordsOf('.faded')).not.toMatch(/true|false|undefined/);
  const summaries = all('.faded-example > summary', main);
  await click(summaries.find((one) => one.innerText.includes('The last step is missing'))!);
  const step = await found('.faded-example[open] faded-step', main);
  const wanted = Number(step.dataset['value']);
  const answer = await field('Your result', step);
  await write(answer, String(wanted * 2));
  await userEvent.keyboard('{Enter}');
  await says('faded-step output', 'Not right');
  await write(answer, 'much');
  await userEvent.keyboard('{Enter}');
  await says('faded-step output', 'not a number');
  await write(answer, String(wanted * 1.01).replace('.', ','));
  await userEvent.keyboard('{Enter}');
  await says('faded-step output', /^✓ Right/);
});
