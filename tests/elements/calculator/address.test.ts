import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, field, listen, press, standAt, write } from '../page.ts';
import { expectStep, openCalculator, partOf } from './calculator.ts';

it('a model and a card fill in fields, and the address carries all of it', async () => {
  standAt('');
  const main = openCalculator();
  const said = listen();
  const model = await field<HTMLSelectElement>('Fill in from: model');
  await userEvent.selectOptions(model, 'Llama 3.1 8B');
  expect((await field('layers')).value).toBe('32');
  expect(said.join(' ')).toContain('Llama 3.1 8B: filled in layers 32, KV heads 8');
  await userEvent.selectOptions(await field('Fill in from: card'), 'MI300X');
  expect((await field('memory')).value).toBe('192');
  await write(await field('sequences'), '7');
  await expect.poll(() => location.search).toMatch(/layers=32.*sequences=7/);
  const room = partOf('room');
  main.remove();
  openCalculator();
  expect((await field('sequences')).value).toBe('7');
  expect(partOf('room')).toBe(room);
  // A number of the reader's own is no longer the model's.
  const again = await field<HTMLSelectElement>('Fill in from: model');
  await userEvent.selectOptions(again, 'Llama 3.1 8B');
  await write(await field('layers'), '33');
  expect(again.value).toBe('');
  await press('Numbers of the question again');
  expect((await field('layers')).value).toBe('80');
});

it('the link is copied', async () => {
  standAt('?layers=12');
  openCalculator();
  const said = listen();
  const copy = vi.spyOn(navigator.clipboard, 'writeText');
  await press('Copy link');
  // It is said once the browser has taken it.
  await expect.poll(() => said.join(' ')).toContain('is copied');
  expect(copy.mock.calls).toEqual([[location.href]]);
});

it.each([
  '?layers=<img src=x onerror=alert(1)>&kv-heads=1e999&tokens=-1',
  '?layers=0&head-size=99999999999&memory=NaN',
  '?item=__proto__&layers=constructor#v1',
  '?item=cache-of-a-batch#v999',
])('a hostile address is told what is wrong, and does nothing: %s', async (address) => {
  standAt(address);
  const main = openCalculator();
  await expectStep('batch', '');
  expect(partOf('batch')).toMatch(/^(–|[\d,.]+ GiB)$/);
  expect(all('img', main)).toEqual([]);
  expect(main.innerText).not.toMatch(/undefined|Infinity|\[object/);
  if (address.includes('layers=')) {
    expect((await field('layers')).getAttribute('aria-invalid')).toBe('true');
  }
});
