import { expect, test } from 'vitest';
import { movesOf } from '../../../src/learning/moved-questions.ts';
import { redirectsOf } from '../../../src/navigation/redirects.ts';
import { checkMoves } from '../../../src/bank/moved-questions.ts';
import type { Question } from '../../../src/question/question.ts';

const questions = [
  { topic: 'a', slug: 'one' },
  { topic: 'b', slug: 'two' },
] as Question[];

function rulesBroken(moves: Record<string, string>): string[] {
  const rules: string[] = [];
  checkMoves(moves, questions, (_at, rule, message) => rules.push(`${rule}: ${message}`));
  return rules;
}

test('a page and an item may move, also in a chain', () => {
  expect(rulesBroken({ 'a/old': 'a/older', 'a/older': 'b/two', 'old#x': 'one#y' })).toEqual([]);
});

test('a move that leads nowhere, in a circle, or away from a page that exists is an error', () => {
  expect(
    rulesBroken({ 'a/x': 'a/y', 'a/c': 'a/d', 'a/d': 'a/c', 'a/one': 'b/two', 'o#x': 'gone#x' }),
  ).toEqual([
    'moved-to-nowhere: "a/x" is moved to "a/y", which does not exist.',
    'moved-circle: The move of "a/c" goes round in a circle.',
    'moved-circle: The move of "a/d" goes round in a circle.',
    'moved-still-exists: "a/one" is moved, and still a page.',
    'moved-to-nowhere: "o#x" is moved to "gone#x", which does not exist.',
  ]);
});

test('pages get redirects, to the end of the chain, and progress follows without the topic', () => {
  const moved = { 'a/old': 'a/older', 'a/older': 'b/two', 'old#x': 'one#y' };
  expect(redirectsOf(moved)).toEqual({
    '/questions/a/old/': '/questions/b/two/',
    '/questions/a/older/': '/questions/b/two/',
  });
  expect(movesOf(moved)).toEqual({ old: 'older', older: 'two', 'old#x': 'one#y' });
});
