import { expect, it } from 'vitest';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile, goodSource } from './fixture.ts';

const hidden = 'character-hidden';
const here = '{/* A comment for the next author. */}';
const unknown = 'front-matter-key-unknown';
const yaml = 'front-matter-yaml';
const value = 'front-matter-value';

/** What a front matter must not hold, put in place of the line `order: 1`, and the rule that says so. */
const inFrontMatter: [string, string][] = [
  ['order: 1\nhead: [{ tag: script, content: alert(1) }]', unknown],
  ['order: 1\nhero: { title: "<script>" }', unknown],
  ['order: 1\nbanner: { content: "<script>" }', unknown],
  ['order: 1\ntemplate: splash', unknown],
  ['order: 1\nslug: elsewhere', unknown],
  ['order: 1\neditUrl: https://evil.example', unknown],
  ['order: 1\n__proto__: { polluted: true }', unknown],
  ['order: 1\nconstructor: { prototype: 1 }', unknown],
  ['order: 1\nordr: 2', unknown],
  ['order: 1\norder: 2', yaml],
  ['order: !!js/function "function () {}"', yaml],
  ['order: &a 1\nsecond: *a', yaml],
  ['order: [1', yaml],
  ['\torder: 1', yaml],
  ['order: one', value],
  ['order: 0', value],
  ['order: 1.5', value],
  ['order: .nan', value],
  ['order:', value],
  ['order: true', value],
  ['order: "1\\u200B"', hidden],
  ['order: "1\\u202E"', hidden],
  ['order: "1\\U000E0041"', hidden],
  ['"ord\\u2060er": 1', hidden],
];

it.each(inFrontMatter)('refuses %j in the front matter: %s', (text, rule) => {
  const { question, problems } = readQuestion(firstFile, edited('order: 1', text));
  expect(question).toBeUndefined();
  expect(problems.map((problem) => problem.rule)).toContain(rule);
  const [problem] = problems.filter((found) => found.rule === rule);
  expect(problem?.line).toBeGreaterThan(1);
  expect(problem?.line).toBeLessThan(22);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

it.each([
  'http://a.example/',
  'https://google.com@evil.example/',
  'https://xn--80ak6aa92e.com/',
  'https://ｇoogle.com/',
  'https://g\\u043Eogle.com/',
  'https://10.0.0.1/',
])('refuses a source at %s', (url) => {
  const { problems } = readQuestion(firstFile, goodSource.replace(/url: \S+/, `url: "${url}"`));
  expect(problems.map(({ rule }) => rule)).toEqual([value]);
  expect(problems[0]?.message).toMatch(/^"sources\.0\.url" must be a plain https address: /);
});

const beforeAll: [string, (source: string) => string, string][] = [
  ['a byte order mark', (source) => `\uFEFF${source}`, 'file-encoding'],
  ['Windows line ends', (source) => source.replaceAll('\n', '\r\n'), 'file-encoding'],
  ['no front matter', (source) => source.replace(/^---[\s\S]*?---\n/, ''), 'front-matter-missing'],
  ['a line before the front matter', (source) => `\n${source}`, 'front-matter-missing'],
  ['an empty file', () => '', 'front-matter-missing'],
  ['TOML', (source) => source.replace('---', '+++'), 'front-matter-missing'],
];

it.each(beforeAll)('refuses %s', (_, change, rule) => {
  const { question, problems } = readQuestion(firstFile, change(edited(here, '')));
  expect(question).toBeUndefined();
  expect(problems.map((problem) => problem.rule)).toContain(rule);
});
