import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/checks/formats.ts';
import { syntaxFault } from '../../../src/question/mdx/syntax-fault.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { here } from '../checks/broken-pages/broken-page.ts';
import { edited, firstFile, goodSource } from './fixture.ts';

describe('readQuestion', () => {
  it('reads every part of a page', () => {
    const { question, problems } = readQuestion(firstFile, goodSource);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(question).toMatchObject({
      slug: 'first-question',
      topic: 'pipelines',
      order: 1,
      difficulty: 'intermediate',
      reviewed: '2026-11-01',
      keyPoints: { length: 4 },
    });
    expect(question?.sections.map(({ text }) => text)).toEqual([
      'What a gate reads',
      'Common mistakes',
      'Follow-up questions',
      'Check yourself',
    ]);
    expect(question?.quizzes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'choice first-gate',
      'choice gate-record',
      'order gate-order',
      'choice gate-repair',
    ]);
    const [comparison] = question?.comparisons ?? [];
    expect(comparison?.columns.map(({ text }) => text)).toEqual(['Data gate', 'Model gate']);
    expect(comparison?.rows.map(({ id, drilled }) => [id, drilled])).toEqual([
      ['name', false],
      ['reads', true],
      ['stops', true],
      ['runs', true],
      ['owner', true],
    ]);
    expect(question?.diagrams[0]?.description.text).toMatch(/^Data goes to a check/);
  });

  it('reads options with their marks and reasons', () => {
    const { question } = readQuestion(firstFile, goodSource);
    const [quiz] = question?.quizzes ?? [];
    expect(
      quiz?.kind === 'choice' &&
        quiz.options.map(({ id, right, content, reason }) => [
          id,
          right,
          content.text,
          reason.text,
        ]),
    ).toEqual([
      ['o1', false, 'The gate that reads metrics', 'There is no model yet.'],
      ['o2', true, 'The gate that reads data', 'Nothing else exists so far.'],
      ['o3', false, 'The gate that reads traffic', 'Traffic comes after the release.'],
    ]);
  });

  it('counts the words of the explanation without blocks and afterwords', () => {
    const counted = readQuestion(firstFile, goodSource).question?.explanationWords ?? 0;
    const longer = goodSource.replace(
      '- **“A gate is a test.”**',
      '- **“A gate is a test.”** more words here',
    );
    expect(readQuestion(firstFile, longer).question?.explanationWords).toBe(counted);
    const more = goodSource.replace('The facts are', 'These four words and the facts are');
    expect(readQuestion(firstFile, more).question?.explanationWords).toBe(counted + 4);
  });

  it('knows where each key of the front matter stands', () => {
    const { question } = readQuestion(firstFile, goodSource);
    expect(question?.placeOf('order')).toEqual({ line: 5, column: 1 });
    expect(question?.placeOf('sources.1.url')).toEqual({ line: 17, column: 5 });
  });

  it('keeps a colon with a word after it, which Starlight would take for a directive', () => {
    const source = goodSource.replace('It reads a record', 'It reads ISO 5338:2023 and a:b[c]');
    const { question } = readQuestion(firstFile, source);
    expect(question?.keyPoints[1]?.text).toContain('It reads ISO 5338:2023 and a:b[c]');
  });

  it('says where a tag opens inside a link', () => {
    const source = goodSource.replace('[the third source]', '[the <Quiz id="x"> third source]');
    const line = source.split('\n').findIndex((text) => text.includes('the <Quiz')) + 1;
    expect(source).not.toBe(goodSource);
    expect(readQuestion(firstFile, source).problems).toMatchObject([
      { line, message: '<Quiz> stands in a line with text.' },
    ]);
    // Builds of the parser that check themselves break on it.
    expect(syntaxFault(new Error('Expected `close`'), source)).toMatchObject({
      at: { line },
      message: expect.stringContaining('inside the brackets of a link') as string,
    });
  });

  it('never throws, whatever is cut out of a page or put into it', () => {
    const scraps = [
      '<',
      '{',
      '}',
      '|',
      '`',
      '- [x] ',
      '> ',
      '</Quiz>',
      '<Quiz id="x">',
      '---\n',
      '\t',
      '&',
      '\\',
      '#',
    ];
    fc.assert(
      fc.property(
        fc.nat(goodSource.length),
        fc.nat(40),
        fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 8 })),
        (start, length, scrap) => {
          const source = goodSource.slice(0, start) + scrap + goodSource.slice(start + length);
          const { question, problems } = readQuestion(firstFile, source);
          expect(question !== undefined || problems.length > 0).toBe(true);
          for (const { line, column } of problems) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a fault that ends the reading', () => {
  const rulesOf = (source: string) => readQuestion(firstFile, source).problems.map(briefly);
  const briefly = ({ line, rule }: { line: number; rule: string }) => `${line} ${rule}`;
  const badHead = edited('difficulty: intermediate', 'difficulty: hard');

  it.each([
    ['a brace that stays open', '{'],
    ['a tag that stays open', '<Fold id="more" title="More">'],
    ['a fence that stays open', '```sh'],
  ])('%s does not hide the front matter', (_name, text) => {
    const source = edited(here, text, badHead);
    expect(rulesOf(source)).toHaveLength(2);
    expect(rulesOf(source)).toContain('6 front-matter-value');
  });

  it.each([
    ['a byte order mark', `\uFEFF${badHead}`],
    ['Windows line ends', badHead.replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${badHead.replaceAll('\n', '\r\n')}`],
  ])('%s hides nothing', (_name, source) => {
    expect(rulesOf(edited(here, '# A title', source))).toEqual([
      '1 file-encoding',
      '6 front-matter-value',
      '101 heading-depth',
    ]);
  });

  it('says nothing of front matter that may hold the fault', () => {
    expect(rulesOf(badHead.replace('order: 1\n', `<<<<<<< HEAD\norder: 1\n`))).toEqual([
      '5 merge-finished',
    ]);
  });
});
