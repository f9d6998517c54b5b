import { expect, it } from 'vitest';
import { mendSource } from '../../../src/authoring/mend-source.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile, goodSource } from '../question/fixture.ts';

it('leaves a good page as it is', () => {
  expect(mendSource(goodSource)).toBe(goodSource);
});

it.each([
  ['no blank line after an opening tag', edited('<KeyPoints>\n\n', '<KeyPoints>\n')],
  ['no blank line before a closing tag', edited('\n\n</KeyPoints>', '\n</KeyPoints>')],
  ['neither, in every block', goodSource.replace(/(<[A-Z][^>]*>)\n\n/g, '$1\n')],
  ['a byte order mark', `\uFEFF${goodSource}`],
  ['Windows line ends', goodSource.replaceAll('\n', '\r\n')],
  ['no end of the last line', goodSource.trimEnd()],
])('mends %s', (_, source) => {
  expect(source).not.toBe(goodSource);
  expect(mendSource(source)).toBe(goodSource);
});

it('touches no tag inside code', () => {
  const code = edited('```text\n', '```text\n<KeyPoints>\nx\n</KeyPoints>\n');
  expect(mendSource(code)).toBe(code);
  expect(readQuestion(firstFile, code).problems).toEqual([]);
});

it('writes comments of HTML as MDX has them, and leaves those in code', () => {
  const source =
    '\n---\ntitle: A\n---\n\n<!-- To do -->\n\n`<!-- a -->`\n\n```html\n<!-- b -->\n```\n';
  expect(mendSource(source)).toBe(
    '---\ntitle: A\n---\n\n{/* To do */}\n\n`<!-- a -->`\n\n```html\n<!-- b -->\n```\n',
  );
});

it('leaves front matter to its author: a title may name a comment of HTML', () => {
  const source = '---\ntitle: What does <!-- noindex --> do?\n---\n\n`` a ` <!-- b --> ``\n';
  expect(mendSource(source)).toBe(source);
});
