import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

/** Where all that a reader sees is written. */
const rooms = [
  ...['islands', 'components', 'pages', 'navigation', 'reader', 'offline/page'],
  ...['search/page', 'search/index', 'exports'],
];

/** What draws a block; the messages to its author, which stay English, stand beside it. */
const drawsBlock = /^src\/question\/blocks\/.*\/((render|draw)-[a-z-]+|quiz-card|sort-drill)\.ts$/;

/** The fields of the API tell of themselves to programmers, in English; a deck's fields keep their names, by which Anki knows them, and its statements are SQL. */
const forProgrammers =
  /^src\/exports\/(api\/(descriptions|schemas|item-schemas)|anki\/(collection|note-types|schema))\.ts$/;

/** Pages that are made from messages for authors, which stay English: they say so with `lang="en"`. */
const forAuthors = ['src/pages/contribute/blocks.astro', 'src/pages/contribute/rules.astro'];

/** Names of keys, of formats, of types of schema.org, and of errors in code. */
const code =
  /^(Enter|Escape|Esc|No answer|Atom|JSON Feed|Quiz|Thing|QTI Package|CC BY 4\.0|Question|Flashcard|Answer)$/;

const filesIn = (room: string) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name))
    .map((name) => join('src', room, name));

const files = [
  ...rooms.flatMap(filesIn).filter((file) => !forProgrammers.test(file)),
  ...filesIn('question/blocks').filter((file) => drawsBlock.test(file)),
];

it('no sentence for readers stands outside of the catalogue in src/strings', () => {
  expect(files).toContain('src/question/blocks/chart/render-chart.ts');
  const found = files
    .filter((file) => !forAuthors.includes(file))
    .flatMap((file) =>
      sentencesOf(file, readFileSync(file, 'utf8'))
        .filter(({ text }) => !code.test(text))
        .map(({ line, text }) => `${file}:${line}  ${text}: move it to src/strings/en/`),
    );
  expect(found).toEqual([]);
});

it.each([
  ['a.ts', "const a = 'Try it again';", 'Try it again'],
  ['a.ts', 'const a = html`<p>Nothing found</p>`;', 'Nothing found'],
  ['a.ts', 'const a = html`<p aria-label="How hard was it?">${b}</p>`;', 'How hard was it?'],
  ['a.ts', 'const a = `${count} of ${all} answered`;', '… of … answered'],
  ['a.ts', "button.setAttribute('aria-label', 'Close this');", 'Close this'],
  ['a.astro', '---\nconst a = 1;\n---\n\n<p>All questions</p>\n', 'All questions'],
  ['a.astro', '---\n---\n\n<input placeholder="Search for it" />\n', 'Search for it'],
])('finds a sentence in %s: %s', (file, source, text) => {
  expect(sentencesOf(file, source).map((found) => found.text)).toEqual([text]);
});

it.each([
  ['a.ts', "document.querySelector('.a .b'); throw new Error('no such list');"],
  ['a.ts', "import { a } from './some file.ts'; const b = 'kebab-case';"],
  [
    'a.astro',
    '---\n---\n\n<p class="one two">{say.text}</p>\n<style>p { margin: 0 auto; }</style>\n',
  ],
])('takes no code for a sentence in %s: %s', (file, source) => {
  expect(sentencesOf(file, source)).toEqual([]);
});
