import { expect, it } from 'vitest';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile, goodSource } from './fixture.ts';

const note = '{/* for the reviewer */}';

it.each([
  ['a heading', '## What a gate reads', `## What a gate reads ${note}`],
  ['the short answer', 'A gate is a rule', `A gate ${note} is a rule`],
  ['a key point', 'It reads a record and', `It reads a record and ${note}`],
  ['an option', 'The gate that reads metrics', `The gate that reads metrics ${note}`],
  ['a reason', '> There is no model yet.', `> There is no model yet. ${note}`],
  ['a cell', '| A broken feed |', `| A broken feed ${note} |`],
  ['a question', 'Which gate comes first?', `${note} Which gate comes first?`],
  ['strong text', '**Who may overrule a gate?**', `**Who may overrule a gate?${note}**`],
  ['a line of its own', 'The facts are', `${note} ${note}\n\nThe facts are`],
])('a comment in %s is for nobody who reads', (_, from, to) => {
  const plain = readQuestion(firstFile, goodSource).question;
  const { question, problems } = readQuestion(firstFile, edited(from, to));
  expect(problems).toEqual([]);
  expect(withoutPlaces(question)).toEqual(withoutPlaces(plain));
});

it('a heading that is made of a comment has no text', () => {
  const { problems } = readQuestion(firstFile, edited('## What a gate reads', `## ${note}`));
  expect(problems).toMatchObject([{ rule: 'heading-place', message: 'A heading has no text.' }]);
});

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      ['position', 'at', 'line', 'column'].includes(key) ? undefined : part,
    ),
  );
}
