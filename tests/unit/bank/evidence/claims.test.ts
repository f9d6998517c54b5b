import { expect, it } from 'vitest';
import { numbersIn } from '../../../../src/bank/evidence/claims.ts';

it.each<[string, string[]]>([
  ['The rate fell from 6.09 to 7.15.', ['6.09', '7.15']],
  ['It stops 70 % of them, 70% at best, 70 per cent today.', ['70%', '70%', '70%']],
  ['3.4 times faster, 12x, 5×', ['3.4×', '12×', '5×']],
  ['$1,250 and 1,250,000 tokens', ['$1250', '1250000']],
  ['Three of 8 GPUs, H100, FP8, Llama-3.1-8B and 16-bit or 4 bits', []],
  ['In 2024 it took 12 steps and 13 runs', ['13']],
])('%s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
