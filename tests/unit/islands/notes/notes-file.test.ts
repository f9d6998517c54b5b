import remarkParse from 'remark-parse';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { notesFile } from '../../../../src/islands/notes/notes-file.ts';
import type { ShownNote } from '../../../../src/islands/notes/note-names.ts';
import { questionOfTopic } from '../../learning/catalogue.ts';

const question = questionOfTopic('a', 'drift');
const note = (over: Partial<ShownNote>): ShownNote => ({
  about: 'drift',
  text: '',
  isMarked: false,
  at: 0,
  question,
  item: '',
  ...over,
});

test('each note has its question, its address and its text as the reader wrote it', () => {
  const file = notesFile(
    [
      note({ text: 'line one\n# no heading of ours', isMarked: true }),
      note({ about: 'drift#q1', item: 'q1', text: '<b>' }),
    ],
    'https://example.org/handbook/',
  );
  expect(file).toBe(`# My notes

## ★ What about drift?

<https://example.org/handbook/questions/a/drift/>

line one
# no heading of ours

## What about drift? (q1)

<https://example.org/handbook/questions/a/drift/#q1>

<b>
`);
});

test('what is empty is left out, and a question that is gone has its name and no address', () => {
  const gone = note({ about: 'old-name', question: undefined, text: 'still here' });
  expect(notesFile([note({}), gone], 'https://example.org/')).toBe(
    '# My notes\n\n## old-name\n\nstill here\n',
  );
});

test('a title in it is text to a reader of Markdown', () => {
  const title = 'What does "</script>" do to a_page_, ]]> or <!-- *to* [a](b) `c` & #d?';
  const text = notesFile(
    [note({ isMarked: true, question: { ...question, title } })],
    'https://a.example/',
  );
  const tree = unified().use(remarkParse).parse(text);
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 2);
  expect(heading && 'children' in heading && heading.children.map(({ type }) => type)).toEqual([
    'text',
  ]);
  expect(toString(heading)).toContain(title);
});
