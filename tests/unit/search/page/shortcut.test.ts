import { expect, test } from 'vitest';
import { opensSearch, type Stroke } from '../../../../src/search/page/shortcut.ts';

const plain: Stroke = {
  key: 'k',
  code: 'KeyK',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
};
const outside = { isTyping: false, isMac: false, singleKeys: true };
const inText = { ...outside, isTyping: true };

test.each<[string, Partial<Stroke>, Partial<typeof outside>, boolean]>([
  ['Ctrl-K', { ctrlKey: true }, {}, true],
  ['Ctrl-K in a field', { ctrlKey: true }, inText, true],
  ['Ctrl-K with caps lock', { key: 'K', ctrlKey: true }, {}, true],
  ['Ctrl-K on a Russian keyboard', { key: 'л', ctrlKey: true }, {}, true],
  ['Ctrl-K on a Greek keyboard', { key: 'κ', ctrlKey: true }, {}, true],
  ['Ctrl-K on a Hebrew keyboard', { key: 'ל', ctrlKey: true }, {}, true],
  ['Ctrl-K where Dvorak has another letter', { key: 't', ctrlKey: true }, {}, false],
  ['Ctrl-K where Dvorak has it', { key: 'k', code: 'KeyV', ctrlKey: true }, {}, true],
  ['Ctrl-Shift-K, the console of Firefox', { key: 'K', ctrlKey: true, shiftKey: true }, {}, false],
  ['Ctrl-Alt-K', { ctrlKey: true, altKey: true }, {}, false],
  ['Windows-K', { metaKey: true }, {}, false],
  ['Command-K on a Mac', { metaKey: true }, { isMac: true }, true],
  ['Command-K in a note on a Mac', { metaKey: true }, { isMac: true, isTyping: true }, true],
  ['Control-K in a note on a Mac', { ctrlKey: true }, { isMac: true, isTyping: true }, false],
  ['Control-K on a Mac', { ctrlKey: true }, { isMac: true }, false],
  ['k alone', {}, {}, false],
  ['a slash', { key: '/', code: 'Slash' }, {}, true],
  ['a slash that needs Shift', { key: '/', code: 'Digit7', shiftKey: true }, {}, true],
  ['a slash in a field', { key: '/', code: 'Slash' }, inText, false],
  ['a slash where single keys are off', { key: '/', code: 'Slash' }, { singleKeys: false }, false],
  ['a key of an input method', { key: '/', isComposing: true }, {}, false],
])('%s opens the search: %j %j %s', (_, stroke, where, opens) => {
  expect(opensSearch({ ...plain, ...stroke }, { ...outside, ...where })).toBe(opens);
});

test('an event without a key, as filling in a form makes it, is no shortcut', () => {
  const keyless = { ...plain, ctrlKey: true } as Partial<Stroke>;
  delete (keyless as { key?: string }).key;
  expect(opensSearch(keyless as Stroke, outside)).toBe(false);
});
