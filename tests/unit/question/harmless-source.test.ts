import { expect, it } from 'vitest';
import { readGuide } from '../../../src/question/read-guide.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile } from './fixture.ts';

const here = '{/* A comment for the next author. */}';

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
    '### A % B',
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
