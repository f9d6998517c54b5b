import { expect, test } from 'vitest';
import { addressChoice } from '../../../../src/islands/practice/address-choice.ts';
import { renamed } from '../../reader/renamed.ts';

renamed({ 'old-drift': 'drift' });

test('a link of before practises a question by the name that it has today', () => {
  const choice = { topic: '', difficulty: '', kind: '', question: '' };
  expect(addressChoice('?question=ci-cd,old-drift')).toEqual({
    ...choice,
    question: 'ci-cd,drift',
  });
  expect(addressChoice('?kind=choice')).toEqual({ ...choice, kind: 'choice' });
});
