import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { renderComparison } from '../../../src/question/blocks/comparison/render-comparison.ts';
import { sortStatements } from '../../../src/question/blocks/comparison/sort-drill.ts';
import { renderDiagram } from '../../../src/question/blocks/diagram/render-diagram.ts';
import { countItems, renderItems } from '../../../src/question/quiz-items.ts';
import { renderQuiz } from '../../../src/question/blocks/quiz/render-quiz.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { contextOf } from '../../../src/question/mdx/to-hast.ts';
import { edited, firstFile, goodSource } from './fixture.ts';

const context = contextOf({ topic: 'pipelines', slug: 'first-question' }, '/x/');

function read(source = goodSource) {
  const { question } = readQuestion(firstFile, source);
  if (!question) throw new Error('The fixture cannot be read');
  return question;
}

function quizHtml(id: string, source = goodSource): string {
  const quiz = read(source).quizzes.find((candidate) => candidate.id === id);
  if (!quiz) throw new Error(`No quiz ${id}`);
  return toHtml(renderQuiz(quiz, context));
}

describe('renderQuiz', () => {
  it('renders a single choice as radio buttons, its answer in details', () => {
    expect(quizHtml('first-gate').replace(/></g, '>\n<')).toMatchInlineSnapshot(`
      "<quiz-card id="first-gate" data-item="first-question#first-gate" data-kind="choice" data-pagefind-ignore="all">
      <fieldset>
      <legend>Which gate comes first?</legend>
      <p class="quiz-hint">Choose one.</p>
      <ol class="quiz-options" type="A">
      <li data-option="o2">
      <label>
      <input type="radio" name="first-question#first-gate" value="o2">
      <span>The gate that reads data</span>
      </label>
      </li>
      <li data-option="o1">
      <label>
      <input type="radio" name="first-question#first-gate" value="o1">
      <span>The gate that reads metrics</span>
      </label>
      </li>
      <li data-option="o3">
      <label>
      <input type="radio" name="first-question#first-gate" value="o3">
      <span>The gate that reads traffic</span>
      </label>
      </li>
      </ol>
      </fieldset>
      <details class="quiz-answer">
      <summary>Answer</summary>
      <ol type="A">
      <li data-for="o2" data-right="">
      <strong>Right.</strong> <span>Nothing else exists so far.</span>
      </li>
      <li data-for="o1">
      <strong>Wrong.</strong> <span>There is no model yet.</span>
      </li>
      <li data-for="o3">
      <strong>Wrong.</strong> <span>Traffic comes after the release.</span>
      </li>
      </ol>
      </details>
      </quiz-card>"
    `);
  });

  it('renders a multiple choice as check boxes', () => {
    const html = quizHtml('gate-record');
    expect(html.match(/type="checkbox"/g)).toHaveLength(3);
    expect(html).toContain('Choose all that apply.');
  });

  it('describes the fieldset by what stands before the question', () => {
    const html = quizHtml('gate-repair');
    expect(html).toContain('<div class="quiz-context" id="first-question--gate-repair--context">');
    expect(html).toContain('aria-describedby="first-question--gate-repair--context"');
    expect(html).toContain('<legend>What should the data gate do?</legend>');
  });

  it('never shows the steps of an ordering in their right order', () => {
    for (let number = 0; number < 40; number += 1) {
      const html = quizHtml(`order-${number}`, edited('gate-order', `order-${number}`));
      const shown = [...html.matchAll(/data-step="(s\d)"/g)].map(([, id]) => id);
      expect([...shown].sort()).toEqual(['s1', 's2', 's3']);
      expect(shown).not.toEqual(['s1', 's2', 's3']);
      expect([...html.matchAll(/data-for="(s\d)"/g)].map(([, id]) => id)).toEqual([
        's1',
        's2',
        's3',
      ]);
    }
  });

  it('shows text as text', () => {
    const html = quizHtml(
      'first-gate',
      edited('The gate that reads traffic', '`</span><script>` & "quotes"'),
    );
    expect(html).toContain('<code>&#x3C;/span>&#x3C;script></code> &#x26; "quotes"');
    expect(html).not.toContain('<script');
  });
});

describe('renderComparison', () => {
  const html = toHtml(renderComparison(read().comparisons[0]!, context));

  it('is a captioned table with row and column headers in a region that can be focused', () => {
    expect(html).toMatch(
      /^<figure class="comparison"><div class="comparison-scroll comparison-cards" role="region" aria-labelledby="gates" tabindex="0"><table><caption><h3 id="gates">Data gate vs model gate<\/h3><\/caption>/,
    );
    expect(html.match(/<th scope="col">/g)).toHaveLength(3);
    expect(html.match(/<th scope="row">/g)).toHaveLength(5);
    expect(html).toContain(
      '<tr id="gates--reads"><th scope="row"><a class="row-link" href="#gates--reads">Reads</a></th>',
    );
  });

  it('carries its drill, without the rows that the author named', () => {
    expect(html).toContain('data-item="first-question#gates"');
    expect(html).toContain('data-columns="[&#x22;Data gate&#x22;,&#x22;Model gate&#x22;]"');
    expect(html.match(/data-statement/g)).toHaveLength(4);
    expect(html).not.toContain('data-statement="r0');
  });

  it('leaves the drill out where the author wants none or too few rows discriminate', () => {
    const none = read(edited('drillExcept="Name"', 'drill="no"')).comparisons[0]!;
    expect(toHtml(renderComparison(none, context))).not.toContain('quiz-card');
    const few = read(edited('drillExcept="Name"', 'drillExcept="Name; Reads; Stops"'))
      .comparisons[0]!;
    expect(sortStatements(few, 'x')).toEqual([]);
  });
});

describe('sortStatements', () => {
  it('asks for one cell a row, at most six, columns in turn, the same every time', () => {
    const comparison = read().comparisons[0]!;
    const statements = sortStatements(comparison, 'first-question');
    expect(statements).toEqual(sortStatements(comparison, 'first-question'));
    expect(new Set(statements.map(({ row }) => row.id)).size).toBe(4);
    const perColumn = [0, 1].map(
      (column) => statements.filter((statement) => statement.column === column).length,
    );
    expect(perColumn).toEqual([2, 2]);
  });

  it('leaves out a row in which two cells say the same', () => {
    const same = edited(
      '| Reads | A schema and a profile | Metrics by slice |',
      '| Reads | Numbers | numbers |',
    );
    const rows = sortStatements(read(same).comparisons[0]!, 'first-question').map(
      ({ row }) => row.id,
    );
    expect(rows).not.toContain('reads');
  });
});

describe('renderDiagram', () => {
  const html = toHtml(renderDiagram(read().diagrams[0]!, context));

  it('is inline SVG with a title and a description in words', () => {
    expect(html).toContain('<svg viewBox="');
    expect(html).toContain(
      'role="img" aria-labelledby="gate-flow--title" aria-describedby="gate-flow--words"',
    );
    expect(html).toContain('<title id="gate-flow--title">A gate between two steps</title>');
    expect(html).toContain('<div id="gate-flow--words"><p>Data goes to a check');
  });

  it('has no colour, font, script or link of its own: style sheets give it those', () => {
    const drawing = /<svg[\s\S]*<\/svg>/.exec(html)?.[0];
    expect(drawing).not.toMatch(/fill=|stroke="|font-|style=|href|<a[ >]|<image|on\w+=|xlink/);
    expect(html).toContain('class="node data"');
  });

  it('has links to its large picture that the search does not read', () => {
    const links = html.match(/<a class="diagram-(open|close)"[^>]*>/g);
    expect(links).toHaveLength(2);
    for (const link of links ?? []) expect(link).toContain('data-pagefind-ignore');
  });

  it('shows labels as text', () => {
    const evil = edited('label="passes"', 'label="<script>alert(1)</script>"');
    expect(toHtml(renderDiagram(read(evil).diagrams[0]!, context))).not.toContain('<script');
  });
});

describe('renderItems', () => {
  it('gives every quiz and every drill, each with an item id of its own', () => {
    const items = renderItems(read(), '/');
    expect(items.map(({ properties }) => properties['dataItem'])).toEqual([
      'first-question#first-gate',
      'first-question#gate-record',
      'first-question#gate-order',
      'first-question#gate-repair',
      'first-question#gates',
    ]);
    expect(countItems(read())).toBe(5);
  });

  it('turns links to files into links to pages below the base path', () => {
    const linked = edited(
      '  > There is no model yet.',
      '  > See [the other](./second-question.mdx#what-a-gate-reads).',
    );
    const hrefs: unknown[] = [];
    for (const item of renderItems(read(linked), '/x/')) {
      visit(item as ElementContent, 'element', ({ tagName, properties }) => {
        if (tagName === 'a') hrefs.push(properties['href']);
      });
    }
    expect(hrefs).toEqual(['/x/questions/pipelines/second-question/#what-a-gate-reads']);
  });
});
