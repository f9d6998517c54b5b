import type { Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../problem.ts';

/** Formulas as other programs mark them: a backslash before a bracket makes Markdown print the bracket alone. */
const formulaOfTex = /\\\((?=[^\n]*?\\\))|^\s*\\\[\s*$/m;

/** Reports formulas between brackets of TeX. */
export function checkTexBrackets(node: Paragraph, source: string, report: Report): void {
  const { start } = node.position ?? {};
  if (!start) return;
  const written = writtenText(node, source);
  const found = formulaOfTex.exec(written);
  if (!found) return;
  const before = written.slice(0, found.index + found[0].search(/\S/)).split('\n');
  const last = before.at(-1)?.length ?? 0;
  report(
    {
      line: start.line + before.length - 1,
      column: before.length === 1 ? start.column + last : last + 1,
    },
    'markdown-misread',
    `A formula between "\\(" and "\\)" or "\\[" and "\\]" was found: its brackets are printed as text.`,
    'Write $x^2$ within a line, or $$ on lines of their own around it.',
  );
}

/** A paragraph as it was written, with points for all that is no text, such as code and addresses: lines and columns stay. */
function writtenText(node: Paragraph, source: string): string {
  const begin = node.position?.start.offset ?? 0;
  const whole = source.slice(begin, node.position?.end.offset);
  let written = whole.replace(/[^\n]/g, '.');
  visit(node, 'text', ({ position }) => {
    if (position?.start.offset === undefined || position.end.offset === undefined) return;
    const [from, to] = [position.start.offset - begin, position.end.offset - begin];
    written = written.slice(0, from) + whole.slice(from, to) + written.slice(to);
  });
  return written;
}
