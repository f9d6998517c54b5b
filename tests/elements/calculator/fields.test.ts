import '../../../src/styles/controls.css';
import '../../../src/styles/form-panel.css';
import '../../../src/islands/calculator/calculator.css';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { field, found, listen, write } from '../page.ts';
import { expectStep, openCalculator } from './calculator.ts';

it('by keyboard alone: numbers go in, sums follow, and a screen reader hears the results', async () => {
  openCalculator();
  await expectStep('one-token', '320 KiB');
  const said = listen();
  (await field('layers')).focus();
  await userEvent.keyboard('{Control>}a{/Control}32');
  await expectStep('one-token', '128 KiB');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(await field('KV heads'));
  expect(said.join(' ')).toContain('Cache of one token: 128 KiB');
  // What a step gives is the next one's, until another number is written.
  await expectStep('room', '(128 × 1,024)', 'worked');
  await write(await field('cache of a token'), '0,064 MiB');
  await expectStep('room', '(65.536 × 1,024)', 'worked');
});

it('what is wrong with a field is said at the field, once the reader has left it', async () => {
  const main = openCalculator();
  main.style.setProperty('--sl-color-red-high', 'rgb(180, 0, 0)');
  const layers = await field('layers');
  for (const [typed, said] of [
    ['', /Write a number first/],
    ['many', /“many” is not a number/],
    ['-3', /−3 is outside of what is possible/],
    ['2.5', /not whole/],
  ] as const) {
    await write(layers, typed);
    layers.blur();
    await expect.element(layers).toHaveAttribute('aria-invalid', 'true');
    await expect.element(layers).toHaveAccessibleDescription(said);
    // Its edge is of the colour of what is said.
    const problem = await found('.calculator-problem:not(:empty)');
    const red = getComputedStyle(problem).color;
    expect(red).toBe('rgb(180, 0, 0)');
    await expect.poll(() => getComputedStyle(layers).borderTopColor).toBe(red);
    await expectStep('batch', 'Waits for: layers.', 'worked');
    expect(main.innerText).not.toMatch(/NaN|undefined|Infinity/);
  }
  await write(layers, '80');
  layers.blur();
  await expect.element(layers).not.toHaveAttribute('aria-invalid');
});
