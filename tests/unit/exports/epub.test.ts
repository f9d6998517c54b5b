import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epubBook } from '../../../src/exports/epub/book.ts';
import { blocks } from '../../../src/question/blocks/blocks.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { edited, firstFile } from '../question/fixture.ts';
import { hostileSource } from './hostile-source.ts';
import { kindMdx, kindQuestion } from './kind-questions.ts';

/** The chapter of a page that stands in the place of the good one, without its head. */
function chapter(mdx: string, question = readQuestion(firstFile, mdx).question): string {
  if (!question) throw new Error('It cannot be read.');
  const { bank } = hostileSource;
  const book = epubBook({
    ...hostileSource,
    mdxOf: (file) => (file === firstFile ? mdx : hostileSource.mdxOf(file)),
    bank: { ...bank, questions: [question, ...bank.questions.slice(1)] },
  });
  const text = new TextDecoder().decode(unzipSync(book)['OEBPS/question-first-question.xhtml']);
  return text.slice(text.indexOf('<body>'));
}

const withText = (text: string) =>
  chapter(edited('## Common mistakes', `${text}\n\n## Common mistakes`));

describe('a chapter', () => {
  it('has every block of a page, in its order', () => {
    const shown = withText(
      [blocks.table, blocks.chart, blocks.codeTabs, blocks.fold]
        .map(({ example }) => example)
        .join('\n\n'),
    );
    const places = [...['gate-limits', 'gate-time', 'why-two'].map((id) => `id="${id}"`)].map(
      (text) => shown.indexOf(text),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(shown).toContain('<caption>What each gate allows</caption>');
    expect(shown).toMatch(/<svg[^>]*aria-label="Time of a gate by rows that it reads"/);
    expect(shown).toContain('<th scope="row">1,000,000</th>');
    expect(shown).toContain('Why two thresholds and not one');
    expect(shown).not.toMatch(/<(?:details|input|fieldset|label|script)/);
  });

  it('shows all of the code that a reader of the site chooses from, each below its name', () => {
    const shown = withText(blocks.codeTabs.example);
    const names = [...blocks.codeTabs.example.matchAll(/title="([^"]+)"/g)].map(([, name]) => name);
    for (const name of names.slice(1)) expect(shown).toContain(`<figcaption>${name}</figcaption>`);
    expect(shown.match(/<figure class="code">/g)).toHaveLength(names.length - 1);
  });

  it('names the file of a piece of code and marks the lines that its author marked', () => {
    const shown = withText('```yaml title="gate.yaml" {2}\ngate:\n  column: age\n```');
    expect(shown).toContain('<figcaption>gate.yaml</figcaption>');
    expect(shown).toContain('gate:\n<mark>  column: age</mark>\n');
  });

  it('has formulas as MathML with their text, in a quiz too', () => {
    const shown = chapter(
      edited('What should the data gate do?', 'What should the gate do in $t_i$ seconds?', kindMdx),
    );
    expect(shown).toMatch(
      /<math xmlns="http:\/\/www.w3.org\/1998\/Math\/MathML" alttext="t_i"><msub>/,
    );
    const block = withText('$$\na = \\frac{b}{c}\n$$');
    expect(block).toMatch(/<math[^>]* display="block"[^>]* alttext="a = b\/c"/);
    expect(`${shown}${block}`).not.toMatch(/not-content|tabindex/);
  });

  it('has asides with their kind in words', () => {
    const shown = withText(':::caution[A gate that warns]\n\nIt is soon ignored.\n\n:::');
    expect(shown).toContain('<strong>Caution: A gate that warns</strong>');
    expect(shown).toContain('<p>It is soon ignored.</p>');
  });

  it('asks every kind of item, and answers it at the end', () => {
    const shown = chapter(kindMdx, kindQuestion);
    const [asked = '', answered = ''] = shown.split('<h2 id="answers">');
    expect(asked.match(/class="quiz"/g)).toHaveLength(kindQuestion.quizzes.length);
    for (const { id } of kindQuestion.quizzes) {
      const [answer = ''] = (answered.split(`id="${id}--answer"`)[1] ?? '').split('class="answer"');
      expect(answer.replace(/<[^>]*>/g, ''), id).toMatch(/Item \d+.{20}/s);
    }
  });
});
