import { h } from 'hastscript';
import type { Paragraph, Root } from 'mdast';
import type { InlineMath, Math as MathBlock } from 'mdast-util-math';
import { SKIP, visit } from 'unist-util-visit';
import type { Report } from '../../problem.ts';
import { drawFormula } from './draw-formula.ts';

/** What fits into a line of a phone, and what a row of a formula of its own may have at most, in characters. */
const longest = { inline: 32, row: 60 };

/** Longer rows scroll on a phone: the keyboard must reach them. */
const fitting = 34;

const syntax =
  'Write TeX between $ and $ in a line, or between lines of "$$"; a formula that begins with a digit and has no "\\" or "^" stands between $$ and $$.';

/**
 * Draws every formula of a page: each node keeps its plain text as its value, and carries its MathML. Reports what
 * cannot be drawn.
 * @param source what the tree was parsed from
 */
export function drawFormulas(tree: Root, source: string, report: Report): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'paragraph' && parent?.type === 'root') {
      const block = asBlock(node, source);
      if (block && index !== undefined) {
        parent.children[index] = block;
        draw(block, report);
        return SKIP;
      }
    }
    if (node.type === 'math' && isWhole(node, source, report)) draw(node, report);
    if (node.type === 'inlineMath') draw(node, report);
    if (node.type === 'text' && /\$[^$]*\\[a-z]{2,}/i.test(node.value)) {
      report(
        node.position?.start,
        'math-form',
        'This looks like a formula and is text: its dollar signs stand beside a space, a letter or a digit, or on two lines.',
        syntax,
      );
    }
    return undefined;
  });
}

/** A paragraph that is nothing but `$$…$$` is a formula of its own, as it is on GitHub. */
function asBlock({ children, position }: Paragraph, source: string): MathBlock | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'inlineMath' || others.length > 0) return undefined;
  if (!source.startsWith('$$', only.position?.start.offset ?? source.length)) return undefined;
  const block: MathBlock = { type: 'math', value: only.value };
  if (position) block.position = position;
  return block;
}

/** Without its end, a formula takes in all of the page that follows. */
function isWhole(node: MathBlock, source: string, report: Report): boolean {
  const last = source.split('\n')[(node.position?.end.line ?? 1) - 1] ?? '';
  if (/^[\s>]*\${2,}\s*$/.test(last) && !node.meta && node.value.trim() !== '') return true;
  report(
    node.position?.start,
    'math-form',
    node.meta
      ? `"${node.meta}" stands after the "$$" that begins a formula.`
      : node.value.trim() === ''
        ? 'The formula is empty.'
        : 'The formula has no end.',
    'Write "$$" on a line of its own before and after it.',
  );
  return false;
}

function draw(node: MathBlock | InlineMath, report: Report): void {
  const isBlock = node.type === 'math';
  const at = node.position?.start;
  const drawn = drawFormula(node.value, isBlock);
  if (typeof drawn === 'string') {
    report(at, 'math-form', `The formula "${shown(node.value)}" is not right. ${drawn}`, syntax);
    return;
  }
  const { math, text } = drawn;
  const rows = isBlock ? text.split('; ') : [text];
  const most = isBlock ? longest.row : longest.inline;
  const length = Math.max(...rows.map((row) => [...row].length));
  if (length > most) {
    report(
      at,
      'math-length',
      `The formula "${shown(text)}" has ${length} characters in a line.`,
      isBlock
        ? `Write at most ${most}: break it with \\begin{aligned} a &= b \\\\ c &= d \\end{aligned}, or name a part.`
        : `Write at most ${most}, or put it between lines of "$$".`,
    );
  }
  // A row that begins with a sign goes on with the one above.
  node.value = text.replace(/; (?=[=<>≤≥≈×⋅+−/])/g, ' ');
  // Starlight leaves out what stands in `not-content`: it would put a space above each second part of a fraction.
  const element = isBlock
    ? h('p.formula.not-content', length > fitting ? { tabIndex: 0 } : {}, [math])
    : h('span.not-content', [math]);
  node.data = {
    hName: element.tagName,
    hProperties: element.properties,
    hChildren: element.children,
  } as object;
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}
