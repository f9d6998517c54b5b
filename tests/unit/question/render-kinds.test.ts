import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { renderQuiz } from '../../../src/question/blocks/quiz/render-quiz.ts';
import { contextOf } from '../../../src/question/mdx/to-hast.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile } from './fixture.ts';

const context = contextOf({ topic: 'pipelines', slug: 'first-question' }, '/x/');

function htmlOf(name: string, change: (source: string) => string = (source) => source): string {
  const source = change(
    readFileSync(new URL(`../../fixtures/kinds/${name}.mdx`, import.meta.url), 'utf8'),
  );
  const page = edited('<Quiz id="gate-repair">', `${source}\n<Quiz id="gate-repair">`);
  const quiz = readQuestion(firstFile, page).question?.quizzes.find(({ id }) => id === 'new-item');
  if (!quiz) throw new Error(`No item in ${name}`);
  return toHtml(renderQuiz(quiz, context));
}

it.each([
  ['diagnosis', 'Diagnosis'],
  ['next-step', 'Next step'],
  ['trade-off', 'Trade-off'],
  ['find-the-flaw', 'Find the flaw'],
  ['second-thought', 'Second thought'],
  ['estimate', 'Estimate'],
  ['inverse', 'Work backwards'],
])('%s says what it asks for', (name, label) => {
  expect(htmlOf(name)).toContain(`<p class="quiz-asks">${label}</p>`);
});

it('an artefact stands line by line before the question; the answer names its proof', () => {
  const html = htmlOf('diagnosis');
  expect(html.match(/<li data-line="l\d"><code>/g)).toHaveLength(4);
  expect(html).toContain('<figcaption>gate.log</figcaption>');
  expect(html.indexOf('data-line="l4"')).toBeLessThan(html.indexOf('<legend>What stopped'));
  expect(html).toContain('data-proof="l3 l4"');
  expect(html).toContain('Proof: lines 3 and 4, each by itself.');
  expect(html).toContain('the schema of yesterday');
});

it('an artefact in columns is told from one whose lines are indented, or have no column', () => {
  const columns = ['a     b', 'long  b', 'c     b', 'd'].join('\n');
  const inColumns = (text: string) =>
    /<ol class="quiz-lines quiz-aligned">/.test(
      htmlOf('diagnosis', (source) => source.replace(/(```log.*\n)[^]*?(?=\n```)/, `$1${text}`)),
    );
  expect(inColumns(columns)).toBe(true);
  expect(inColumns(columns.replace('c     b', 'c b'))).toBe(false);
  expect(inColumns(columns.replace('c     b', '  c   b'))).toBe(false);
});

it('an artefact shows markup as text', () => {
  const html = htmlOf('diagnosis', (source) =>
    source.replace('run 418 begins', '<script>alert(1)</script> {x}'),
  );
  expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script> {x}');
  expect(html).not.toContain('<script');
});

it('a second thought has a fieldset for each question, and its answer two lists', () => {
  const html = htmlOf('second-thought');
  expect(html.match(/<fieldset/g)).toHaveLength(2);
  expect(html).toContain('name="first-question#new-item--then"');
  expect(html).toMatch(/At first.*data-for="o1".*After the further fact.*data-for="t1"/s);
});

it('an estimate shows what is assumed with the answer alone', () => {
  const html = htmlOf('estimate');
  const [asked = '', answer = ''] = html.split('<details');
  expect(asked).toContain('within a factor of 3 is near enough');
  expect(asked).not.toContain('Assumed');
  expect(answer).toContain('Assumed: tokens a request 1,500.');
  expect(answer).toContain('20,000 × 6 × 1,500 = 180,000,000 tokens a day');
});

it('an inverse calculation does not name its input before the answer', () => {
  const html = htmlOf('inverse');
  const [, hint = ''] = /quiz-hint">([^<]*)/.exec(html) ?? [];
  expect(hint).toBe(
    'Choose the input that must change, and write its new value; 2 % off is near enough.',
  );
  expect(html).toContain('<strong>Change: sequences.</strong>');
});

it('a tolerance of 0 is called exact', () => {
  const exact = htmlOf('inverse', (source) =>
    source.replace('tolerance="2%"', 'tolerance="0%"').replace(/^`(.*)`$/m, '`floor($1)`'),
  );
  expect(exact).toContain('it must be exact');
  expect(exact).not.toContain('0 % off');
});
