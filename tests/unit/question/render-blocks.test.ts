import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import type { ContainerDirective } from 'mdast-util-directive';
import { expect, it } from 'vitest';
import { blockOf } from '../../../src/question/blocks/blocks.ts';
import { renderAside } from '../../../src/question/mdx/asides.ts';
import { markdownForms } from '../../../src/question/mdx/markdown-forms.ts';
import { parsePiece } from './piece.ts';
import { contextOf, render } from '../../../src/question/mdx/to-hast.ts';

const context = contextOf({ topic: 'pipelines', slug: 'first-question' }, '/x/');

function parsed(source: string): NonNullable<ReturnType<typeof parsePiece>> {
  const tree = parsePiece(source, (_at, rule, message) => {
    throw new Error(`${rule}: ${message}`);
  });
  if (!tree) throw new Error('It cannot be parsed');
  return tree;
}

/** The block that a source holds, as it is rendered. */
function rendered(source: string): Element {
  const [node] = parsed(source).children;
  if (node?.type !== 'mdxJsxFlowElement') throw new Error('There is no block');
  const block = blockOf(node.name)!;
  const value = block.read(node, (_at, rule, message) => {
    throw new Error(`${rule}: ${message}`);
  });
  return block.render(value as never, context);
}

const example = (name: string) => blockOf(name)!.example;
const html = (element: Element | Root) => toHtml(element).replace(/></g, '>\n<');

it('a small table has its title as caption and names its rows and columns', () => {
  const text = html(rendered(example('Table')));
  expect(text).toContain('<caption>What each gate allows</caption>');
  expect(text).toContain('<th scope="col">Allowed</th>');
  expect(text).toContain('<th scope="row">New categories</th>');
  expect(text).toContain('role="region"');
});

it('a fold is opened by the browser itself', () => {
  expect(html(rendered(example('Fold')))).toMatch(
    /^<details class="fold" id="why-two">\n<summary>Why two thresholds and not one<\/summary>\n<p>/,
  );
});

it('of code in tabs each piece is there, with a button that has its name', () => {
  const text = html(rendered(example('CodeTabs')));
  expect(text.match(/<input type="radio" name="limit-memory"/g)).toHaveLength(2);
  expect(text.match(/checked/g)).toHaveLength(1);
  expect(text).toContain('<label for="limit-memory--2">Kubernetes</label>');
  expect(text).toContain('docker run --memory 8g trainer:1.4');
  expect(text).toContain('memory: 8Gi');
});

it('a piece of code in a tab keeps its language and its marked lines, and not its title', () => {
  const { children } = rendered(example('CodeTabs'));
  const [, second] = children.flatMap((child) =>
    child.type === 'element' && child.properties['className']?.toString() === 'code-tab'
      ? [child]
      : [],
  );
  const code = (second?.children.at(-1) as Element).children[0] as Element;
  expect(code.properties['className']).toEqual(['language-yaml']);
  expect(code.data).toMatchObject({ meta: '{3}' });
});

it('a chart is named, described, and has its numbers as a table', () => {
  const text = html(rendered(example('Chart')));
  expect(text).toMatch(
    /<svg[^>]* role="img" aria-labelledby="gate-time--title" aria-describedby="gate-time--words"/,
  );
  expect(text).toContain(
    '<title id="gate-time--title">Time of a gate by rows that it reads</title>',
  );
  expect(text).toContain('<div id="gate-time--words">');
  expect(text).toContain('<caption>seconds</caption>');
  expect(text).toContain('<td>31</td>');
});

it('a chart has no colour of its own, no style and no number longer than a tenth', () => {
  const text = html(rendered(example('Chart')));
  expect(text).not.toMatch(/style=|#[0-9a-f]{3,6}|rgb/);
  expect(text).not.toMatch(/\d\.\d\d|NaN|Infinity/);
});

it.each([
  [
    'three series',
    'kind="curve" values="ms"',
    '| n | a | b | c |\n| - | - | - | - |\n| 1 | 1 | 2 | 3 |\n| 2 | 2 | 3 | 4 |\n| 9 | 4 | 5 | 6 |',
  ],
  [
    'powers of ten on both axes',
    'kind="curve" values="ms" log="x y"',
    '| n | a |\n| - | - |\n| 1 | 0.01 |\n| 100 | 5 |\n| 1,000,000 | 900 |',
  ],
  [
    'one value throughout',
    'kind="curve" values="ms" log="y"',
    '| n | a |\n| - | - |\n| 1 | 5 |\n| 2 | 5 |\n| 3 | 5 |',
  ],
  [
    'nothing but zeros',
    'kind="curve" values="ms"',
    '| n | a |\n| - | - |\n| 1 | 0 |\n| 2 | 0 |\n| 3 | 0 |',
  ],
  [
    'bars of zeros',
    'kind="bars" values="ms"',
    '| n | a |\n| - | - |\n| x | 0 |\n| y | 0 |\n| z | 0 |',
  ],
  [
    'bars of two series',
    'kind="bars" values="ms"',
    '| n | a | b |\n| - | - | - |\n| x | 0 | 1 |\n| y | 7 | 2 |\n| z | 0.5 | 3 |',
  ],
])('draws %s within its frame', (_name, attributes, table) => {
  const words = 'It goes up from the first to the last.';
  const chart = rendered(
    `<Chart id="c" title="C" ${attributes}>\n\n${words}\n\n${table}\n\n</Chart>\n`,
  );
  const svg = chart.children[0] as Element;
  const text = toHtml(svg);
  expect(text).not.toMatch(/NaN|Infinity|undefined/);
  const [, , width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
  for (const [, x, y] of text.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x)).toBeLessThanOrEqual(width);
    expect(Number(y)).toBeLessThanOrEqual(height);
  }
});

it('an aside says what it is in words', () => {
  const source = markdownForms.find(({ name }) => name === 'Aside')?.example ?? '';
  const [node] = parsed(source).children;
  expect(html(renderAside(node as ContainerDirective, context))).toMatchInlineSnapshot(`
    "<div class="aside aside-caution" role="note" aria-label="Caution">
    <p class="aside-title">
    <strong>Caution: A gate that only warns</strong>
    </p>
    <p>A gate that warns and lets everything pass is soon ignored.</p>
    </div>"
  `);
});

it('a formula stands in a cell, in a list and in a question of the quiz', () => {
  const [table, list] = parsed(
    '| a | $x^2$ |\n| - | - |\n| $n$ | b |\n\n- of $\\frac{a}{b}$\n',
  ).children;
  expect(html({ type: 'root', children: render([table!, list!], context) })).toMatch(
    /<msup>[\s\S]*<mi>n<\/mi>[\s\S]*<mfrac>/,
  );
});
