import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { movesOf, type WrittenMoves } from '../../../src/learning/moved-questions.ts';
import { redirectsOf, topicRedirects } from '../../../src/navigation/redirects.ts';
import { checkMoves, movesFile, readMoves } from '../../../src/bank/moved-questions.ts';
import { reportInto, type Problem } from '../../../src/question/problem.ts';
import type { Question } from '../../../src/question/question.ts';

const root = mkdtempSync(join(tmpdir(), 'handbook-moves-'));
mkdirSync(join(root, 'src/content'), { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true });
});

const quizzes = [{ kind: 'choice', id: 'y', options: [] }];
const questions = [
  { topic: 'a', slug: 'one', quizzes, comparisons: [] },
  { topic: 'b', slug: 'two', quizzes: [], comparisons: [] },
] as unknown as Question[];

function read(text: string) {
  writeFileSync(join(root, movesFile), text);
  const problems: Problem[] = [];
  const report = reportInto(problems, movesFile);
  const moved = readMoves(root, report);
  checkMoves(moved, questions, report);
  return {
    moves: moved.moves,
    told: problems.map(
      ({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`,
    ),
  };
}

const rulesBroken = (moves: Record<string, string>) =>
  read(JSON.stringify(moves)).told.map((text) => text.replace(/^\S+ /, ''));

test('a page and an item may move, also in a chain', () => {
  expect(rulesBroken({ 'a/old': 'a/older', 'a/older': 'b/two', 'old#x': 'one#y' })).toEqual([]);
});

test('a page that went into one that was there before moved, and was not renamed', () => {
  const text = JSON.stringify({ 'a/old': { into: 'b/two' }, 'a/older': 'a/old', 'c/x': 'a/one' });
  writeFileSync(join(root, movesFile), text);
  const { moves, renames } = readMoves(root);
  expect(moves).toEqual({ 'a/old': 'b/two', 'a/older': 'a/old', 'c/x': 'a/one' });
  expect(renames).toEqual({ 'a/older': 'a/old', 'c/x': 'a/one' });
  expect(movesOf(JSON.parse(text) as WrittenMoves)).toEqual({ old: 'two', older: 'two', x: 'one' });
  expect(read(text).told).toEqual([]);
  expect(read('{ "a/old": { "into": "b/two", "as": "x" } }').told).toEqual([
    expect.stringContaining('moved-form'),
  ]);
  expect(read('{ "a/old": { "into": "b/gone" } }').told).toEqual([
    expect.stringContaining('moved-to-nowhere'),
  ]);
});

test('the move of an item stays right when the page that it leads to is renamed', () => {
  expect(rulesBroken({ 'old#x': 'old#y', 'a/old': 'a/one' })).toEqual([]);
  expect(rulesBroken({ 'old#x': 'old#z', 'a/old': 'a/one' })).toEqual([
    'moved-to-nowhere: "old#x" is moved to "one#z", which does not exist.',
  ]);
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

test('an item that exists is not moved, and one that does not exist is no end', () => {
  expect(rulesBroken({ 'one#y': 'two#x', 'old#x': 'one#z' })).toEqual([
    'moved-still-exists: "one#y" is moved, and still an item of its question: progress on it would be lost.',
    'moved-to-nowhere: "old#x" is moved to "one#z", which does not exist.',
  ]);
});

test('a name that another page has now is not moved: progress on that page would go elsewhere', () => {
  expect(rulesBroken({ 'c/one': 'b/two' })).toEqual([
    'moved-still-exists: "c/one" is moved, and "one" is the name of another page, to which progress on it would go.',
  ]);
  expect(rulesBroken({ 'c/one': 'a/one' })).toEqual([]);
});

test('an end whose page cannot be read is no fault of the move', () => {
  const moved = {
    moves: { 'a/old': 'c/broken', 'x#y': 'broken#z' },
    renames: {},
    placeOfKey: () => ({ line: 1, column: 1 }),
  };
  const problems: Problem[] = [];
  checkMoves(moved, questions, reportInto(problems, movesFile), [
    'src/content/docs/questions/c/broken.mdx',
  ]);
  expect(problems).toEqual([]);
});

test.each([
  '../../../elsewhere/page',
  '../practice',
  '..',
  '../..',
  '/questions/a/x',
  'a/x/',
  'a/../x',
  'a//x',
  'a\\\\x',
  'a/%2e%2e',
  '[...all]',
  'a/[slug]',
  '[topic]/[slug]',
  '',
  'a',
  'a/b/c',
  '#x',
  'one#',
  'a/one#x',
  'one#x#y',
  '<script>alert(1)</script>',
  'a/"onload=alert(1)',
  'A/X',
  'a/x ',
  'a/\u200bx',
  'a/index.html',
  '__proto__',
  'constructor',
  'https://evil.example/x',
])('the key and the value %j are refused, and make no path', (name) => {
  const key = read(`{\n  ${JSON.stringify(name)}: "a/one"\n}`);
  expect(key.moves).toEqual({});
  expect(key.told[0]).toMatch(/^2:3 (moved-form|data-yaml|character-hidden): /);
  const value = read(`{\n  "a/old": ${JSON.stringify(name)}\n}`);
  expect(value.moves).toEqual({});
  expect(value.told[0]).toMatch(/^2:(3 moved-form|12 (data-yaml|character-hidden)): /);
});

test.each(['1', 'null', '["a/one"]', '{"x": "a/one"}', 'true'])(
  'the value %s is refused',
  (text) => {
    const { moves, told } = read(`{"a/old": ${text}}`);
    expect(moves).toEqual({});
    expect(told).toEqual([expect.stringMatching(/^1:2 moved-form: /)]);
  },
);

test('an item is no page, and a page no item', () => {
  expect(rulesBroken({ 'a/old': 'one#y' })[0]).toMatch(/^moved-form/);
  expect(rulesBroken({ 'old#x': 'a/one' })[0]).toMatch(/^moved-form/);
});

test.each([
  ['{', /^1:2 data-yaml: The JSON cannot be read: Expected property name/],
  ['{\n  "a/old": "a/one",\n}', /^3:1 data-yaml: The JSON cannot be read: Expected double-quoted/],
  ['', /^1:1 data-yaml: The JSON cannot be read: Unexpected end/],
  ['a/old: a/one', /^1:1 data-yaml: The JSON cannot be read: Unexpected token/],
  ['null', /^1:1 data-shape: The file/],
  ['[]', /^1:1 data-shape: The file/],
  ['"x"', /^1:1 data-shape: The file/],
  ['{"a/old": "a/one",\n"a/old": "b/two"}', /^2:1 data-yaml: The key "a\/old" stands twice/],
  [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, /^1:1 data-yaml: The line has 100000 characters/],
  ['['.repeat(3000), /^1:1 data-yaml: The file is nested/],
])('%.40j is told with its place, without a stack', (text, expected) => {
  const { moves, told } = read(text);
  expect(moves).toEqual({});
  expect(told).toEqual([expect.stringMatching(expected)]);
});

test('a slug that stood in two topics on its way leads to the end', () => {
  const chain = { 'b/x': 'b/y', 'a/x': 'b/x', 'c/kept': 'd/kept' };
  expect(movesOf(chain)).toEqual({ x: 'y' });
});

test('pages get redirects, to the end of the chain, and progress follows without the topic', () => {
  const moved = { 'a/old': 'a/older', 'a/older': 'b/two', 'old#x': 'one#y' };
  expect(redirectsOf(moved)).toEqual({
    'questions/a/old/': 'questions/b/two/',
    'questions/a/older/': 'questions/b/two/',
  });
  expect(movesOf(moved)).toEqual({ old: 'two', older: 'two', 'old#x': 'one#y' });
});

test('a topic that got another name leads to where most of its questions are; one that has questions stays', () => {
  const moved = {
    'old/a': 'x/a',
    'old/b': 'older/b',
    'older/b': 'y/b',
    'old/c': 'y/c',
    'y/d': 'x/d',
  };
  expect(topicRedirects({ ...moved, 'old#i': 'y#i' }, ['x/a', 'x/d', 'y/b', 'y/c'])).toEqual({
    'questions/old/': 'questions/y/',
    'compare/old/': 'compare/',
    'questions/older/': 'questions/y/',
    'compare/older/': 'compare/',
  });
  expect(topicRedirects({ 'old/a': 'old/b' }, [])).toEqual({});
});
