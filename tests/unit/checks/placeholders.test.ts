import { expect, test } from 'vitest';
import { skeleton } from '../../../src/authoring/skeleton.ts';
import { checkQuestion } from '../../../src/checks/check-bank.ts';
import { isPlaceholderAddress, placeholderIn } from '../../../src/checks/prose/placeholders.ts';
import { noPlaceholder } from '../../../src/checks/rules/no-placeholder.ts';
import { readQuestion } from '../../../src/question/read-question.ts';

const source = skeleton({
  topic: 'pipelines',
  slug: 'gate-owners',
  title: 'Who owns a gate?',
  difficulty: 'foundation',
  order: 2,
  today: '2026-11-28',
  related: { slug: 'first-question', tags: ['serving', 'data'] },
});

/** What may stay as it is, and what a reader of the page does not see. */
const mayStay = [
  'Who owns a gate?',
  'Concern',
  'Put the steps in order.',
  'How much memory do the weights take?',
  'Common mistakes',
  'Follow-up questions',
  'Check yourself',
];

test('the short title of a long title is a placeholder', () => {
  const long = source.replace(/shortTitle: .*/, 'shortTitle: The title in 2 to 5 words');
  const { question } = readQuestion('src/content/docs/questions/pipelines/gate-owners.mdx', long);
  const found = checkQuestion(question!, [noPlaceholder]);
  expect(found.filter(({ line }) => line === 3)).toMatchObject([
    { message: '"The title in 2 to 5 words" is a placeholder.' },
  ]);
});

test('each text of the skeleton is refused wherever it is left', () => {
  const { question } = readQuestion('src/content/docs/questions/pipelines/gate-owners.mdx', source);
  const texts = question!.passages
    .map(({ text }) => text)
    .filter((text) => !mayStay.includes(text) && !/^[\d.]+$|^(parameters|bytes|`)/.test(text));
  expect(texts.filter((text) => placeholderIn(text) === undefined)).toEqual([]);
  const found = checkQuestion(question!, [noPlaceholder]).map(({ message }) => message);
  expect(found.join('\n')).toContain('"A wrong option that people believe" is a placeholder.');
  expect(found.join('\n')).toContain('https://example.org/replace-me is a placeholder');
  expect(found.join('\n')).toContain('"Its author or publisher" is a placeholder.');
});

test.each(['https://example.org/x', 'http://www.example.com', 'https://docs.example.net/a?b'])(
  '%s is no source',
  (url) => {
    expect(isPlaceholderAddress(url)).toBe(true);
  },
);

test.each(['https://example.dev/', 'https://notexample.org/', 'https://a.org/example.org'])(
  '%s may be one',
  (url) => {
    expect(isPlaceholderAddress(url)).toBe(false);
  },
);

test.each(['A to-do list is kept.', 'The step is first.', 'TODOS are counted.'])(
  '"%s" is no placeholder',
  (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  },
);
