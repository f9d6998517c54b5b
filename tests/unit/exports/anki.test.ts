import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { ankiText } from '../../../src/exports/anki/text-file.ts';
import { fieldHtml, strippedOf } from '../../../src/exports/anki/field-html.ts';
import { firstNames, idsFor } from '../../../src/exports/anki/ids.ts';
import { noteTypes } from '../../../src/exports/anki/note-types.ts';
import { notesOf } from '../../../src/exports/anki/notes.ts';
import { picturesOf } from '../../../src/exports/anki/media.ts';
import { movesOf } from '../../../src/learning/moved-questions.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile } from '../question/fixture.ts';
import { kindMdx, kindQuestion } from './kind-questions.ts';
import { hostileQuestion, hostileSource } from './hostile-source.ts';

/** These stand in the collections of readers: another id, name or field is another note type there. */
const published = {
  question: [1764200000001, 'Question', 'Short answer', 'Key points', 'Diagram', 'Topic', 'Source'],
  choice: [1764200000002, 'Question', 'Options', 'Answer', 'Hint', 'Topic', 'Source'],
  comparison: [1764200000003, 'Question', 'Columns', 'Cells', 'Topic', 'Source'],
  term: [1764200000004, 'Term', 'Also called', 'Definition', 'Explained in', 'Topic', 'Source'],
};

describe('notes', () => {
  it('have types that stay as they were published', () => {
    expect(
      Object.fromEntries(noteTypes.map(({ key, id, fields }) => [key, [id, ...fields]])),
    ).toEqual(published);
  });

  it('have the guids of the names under which their questions were first published', () => {
    const moves = {
      'first-name': 'second-name',
      'second-name': 'third-name',
      'third-name#old': 'third-name#new',
    };
    const first = firstNames(moves);
    expect(first('third-name')).toBe('first-name');
    expect(first('third-name#kept')).toBe('first-name#kept');
    expect(first('third-name#new')).toBe('first-name#old');
    expect(first('never-moved#item')).toBe('never-moved#item');
    expect(firstNames({ a: 'b', b: 'a' })('a')).toBe('b');
  });

  it('are not those of a page that went into theirs, but for an item that came from it', () => {
    const renames = { 'older-name': 'merged-page', 'merged-page#moved': 'kept-page#taken' };
    const first = firstNames(renames);
    expect(first('kept-page')).toBe('kept-page');
    expect(first('kept-page#own')).toBe('kept-page#own');
    expect(first('kept-page#taken')).toBe('older-name#moved');
  });

  it('have them also after a second renaming, which has both old names lead to the newest', () => {
    const once = firstNames(
      movesOf({ 'topic/first-name': 'topic/second-name', 'second-name#old': 'second-name#new' }),
    );
    const twice = firstNames(
      movesOf({
        'topic/first-name': 'topic/third-name',
        'second-name#old': 'second-name#new',
        'topic/second-name': 'topic/third-name',
      }),
    );
    expect(once('second-name')).toBe('first-name');
    expect(twice('third-name')).toBe('first-name');
    expect(once('second-name#kept')).toBe('first-name#kept');
    expect(twice('third-name#kept')).toBe('first-name#kept');
    expect(once('second-name#new')).toBe('first-name#old');
    expect(twice('third-name#new')).toBe('first-name#old');
  });

  it('have ids that do not depend on the other notes', () => {
    const { a, b } = Object.fromEntries(idsFor(['a', 'b', 'c']));
    expect(Object.fromEntries(idsFor(['b', 'a']))).toEqual({ a, b });
  });

  it('say of each option whether it is right, and why', () => {
    const note = notesOf(hostileSource).find(
      ({ guid }) => guid === 'llmops-handbook:first-question#first-gate',
    );
    const [, options = '', answer = ''] = note?.fields ?? [];
    expect(options).not.toMatch(/right|wrong/);
    expect(answer.match(/<li class="(right|wrong)">/g)).toHaveLength(3);
    expect(answer).toContain(
      '<li class="right"><span>The gate that reads data</span><div class="reason"><strong>Right.</strong> <span>Nothing else exists so far.</span></div></li>',
    );
  });
});

it('hold an item of every kind: what is asked on the front, the answer behind it alone', () => {
  const bank = { ...hostileSource.bank, questions: [kindQuestion] };
  const notes = notesOf({ ...hostileSource, bank });
  for (const { id, kind } of kindQuestion.quizzes) {
    const note = notes.find(({ guid }) => guid.endsWith(`#${id}`));
    const [question = '', options = '', answer = ''] = note?.fields ?? [];
    expect(question.length, id).toBeGreaterThan(20);
    expect(options.length, id).toBeGreaterThan(20);
    expect(answer.length, id).toBeGreaterThan(40);
    expect(options, id).not.toMatch(/right|wrong|quiz-worked|quiz-solution|<input/);
    if (['calculation', 'estimate', 'inverse'].includes(kind)) expect(answer).toContain(' = ');
  }
  const order = kindQuestion.quizzes.find(({ kind }) => kind === 'order');
  if (order?.kind !== 'order') throw new Error('It is no order.');
  const [, shown = '', right = ''] =
    notes.find(({ guid }) => guid.endsWith(`#${order.id}`))?.fields ?? [];
  const texts = order.steps.map(({ content }) => content.text);
  const places = (html: string) => texts.map((text) => html.indexOf(text));
  expect(places(right)).toEqual(places(right).toSorted((a, b) => a - b));
  expect(places(shown)).not.toEqual(places(shown).toSorted((a, b) => a - b));
});

it('show the code of a further fact on the back as on the front: its name once', () => {
  const code = '```log title="gateway.log"\nfirst line\nsecond line\nthird line\nfourth line\n```';
  const then = 'Now the feed is late every day. What do you do?';
  const { question, problems } = readQuestion(
    firstFile,
    edited(then, `Now it is late every day.\n\n${code}\n\nWhat do you do?`, kindMdx),
  );
  expect(problems).toEqual([]);
  const bank = { ...hostileSource.bank, questions: question ? [question] : [] };
  const note = notesOf({ ...hostileSource, bank }).find(({ guid }) => guid.endsWith('-thought'));
  const [, options = '', answer = ''] = note?.fields ?? [];
  const shown =
    '<figure class="code"><figcaption>gateway.log</figcaption><pre><code class="language-log">first line\nsecond line\nthird line\nfourth line\n</code></pre></figure>';
  expect(options).toContain(shown);
  expect(answer).toContain(shown);
  expect(answer.split('gateway.log')).toHaveLength(2);
});

describe('fields', () => {
  it('show drawings and charts as pictures in ink of their own, which a reader of SVG draws', async () => {
    const question = notesOf(hostileSource).find(({ guid }) => guid.endsWith(':hostile-text'));
    expect(question?.fields[3]).toMatch(
      /^<img class="diagram" src="llmops-handbook-hostile-text-hostile-chart-[\da-f]{8}\.svg" alt="The values of &lt;\/script&gt; &#x26; ]]&gt; rise/,
    );
    const [chart] = picturesOf(hostileQuestion);
    expect(chart?.content).toContain('stroke-dasharray="7 3"');
    expect(chart?.content).not.toMatch(/class=|<\/script>/);
    const [, ...others] = hostileSource.bank.questions.flatMap(picturesOf);
    for (const { content, name } of [chart!, ...others]) {
      const { format, width = 0 } = await sharp(Buffer.from(content)).metadata();
      expect(format, name).toBe('svg');
      expect(width).toBeGreaterThan(100);
    }
  });

  it('hold formulas as MathML', () => {
    const { question } = readQuestion(
      firstFile,
      edited('What should the data gate do?', 'What should it do in $t_i$ seconds?'),
    );
    const note = notesOf({
      ...hostileSource,
      bank: { ...hostileSource.bank, questions: question ? [question] : [] },
    }).find(({ guid }) => guid.endsWith('#gate-repair'));
    expect(note?.fields[0]).toMatch(/<span><math [^>]*alttext="t_i"><msub>/);
  });

  it.each([
    '{{Question}}',
    '[sound:a.mp3]',
    '[latex]x[/latex]',
    '[$]x[/$]',
    '[anki:play:q:0]',
    '\\(x\\)',
  ])('keep %s from meaning something to Anki, and show it', (text) => {
    const html = fieldHtml([{ type: 'text', value: text }]);
    expect(html).not.toContain(text);
    expect(strippedOf(html)).toBe(text);
  });

  it('are read as Anki reads them, which has a duplicate by what a field says: an entity that is shown stays', () => {
    for (const text of ['What does &lt; mean in HTML?', 'R&amp;D & <b>', '&#x3C;']) {
      const html = fieldHtml([{ type: 'text', value: text }]);
      expect(strippedOf(html)).toBe(text);
    }
    expect(strippedOf('<b>a</b> &lt; &gt; &amp;lt;')).toBe('a < > &lt;');
  });
});

it('the text holds the same notes: a table as any reader of tabs and quotation marks sees it', () => {
  const text = ankiText(hostileSource);
  const headers = text.split('\n').filter((line) => line.startsWith('#'));
  expect(headers).toEqual([
    ...[
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#notetype column:2',
      '#deck column:3',
      '#tags column:4',
    ],
  ]);
  const { data, errors } = Papa.parse<string[]>(
    text.split('\n').slice(headers.length).join('\n').trimEnd(),
    {
      delimiter: '\t',
    },
  );
  expect(errors).toEqual([]);
  const notes = notesOf(hostileSource);
  expect(data).toHaveLength(notes.length);
  for (const [place, { guid, fields, tags }] of notes.entries()) {
    const [first, , , tag, ...others] = data[place] ?? [];
    expect(first).toBe(guid);
    expect(tag).toBe(tags.join(' '));
    expect(others.slice(0, fields.length)).toEqual(fields);
  }
});

it('no cell of the text begins as a formula of a spreadsheet, a line of settings or a new column', () => {
  const { data } = Papa.parse<string[]>(
    ankiText(hostileSource).split('\n').slice(6).join('\n').trimEnd(),
    {
      delimiter: '\t',
    },
  );
  expect(data.flat().filter((cell) => /^[=+\-@#\t\r]/.test(cell))).toEqual([]);
  const lengths = new Set(data.map(({ length }) => length));
  expect(lengths.size).toBe(1);
  expect(fieldHtml([{ type: 'text', value: '=1+1' }])).toBe('&#x3D;1+1');
  expect(strippedOf('&#x3D;1+1')).toBe('=1+1');
});
