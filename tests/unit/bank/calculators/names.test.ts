import { expect, test } from 'vitest';
import { oneOf } from '../../../../src/bank/calculators/names.ts';

test.each([
  ['token', ['tokens', 'layers'], 'Did you mean "tokens"?'],
  ['price', ['tokens', 'layers'], 'There are "tokens", "layers".'],
  ['one-token', [], 'There is none yet: mend the steps above it first.'],
])('%s, where there are %j', (name, known, remedy) => {
  expect(oneOf(name, known)).toBe(remedy);
});
