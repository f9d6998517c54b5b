import { expect, it } from 'vitest';
import { checkItemRegister, itemRegisterFile } from '../../../src/bank/item-register.ts';
import { reportInto, type Problem } from '../../../src/question/problem.ts';

function saidOf(lines: readonly string[], registered?: readonly string[]): string[] {
  const problems: Problem[] = [];
  checkItemRegister(lines, {}, [], reportInto(problems, itemRegisterFile), registered);
  return problems.map(({ line, rule, message }) => `${line} ${rule}: ${message}`);
}

it('says which items are of no page that there is or was', () => {
  expect(saidOf(['draft#a', 'gone#b', 'draft#c retired', ''], ['topic/gone'])).toEqual([
    '1 item-vanished: The item "draft#a" is of no page that there is or was.',
  ]);
});

it('leaves the items of a page that is gone to the register of pages', () => {
  expect(saidOf(['gone#b'], ['topic/gone'])).toEqual([]);
  expect(saidOf(['gone#b'])).toEqual([]);
});
