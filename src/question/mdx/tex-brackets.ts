import type { Paragraph } from 'mdast';
import type { Report } from '../problem.ts';

/** Formulas as other programs mark them: a backslash before a bracket makes Markdown print the bracket alone. */
const formulaOfTex = /\\\((?=[^\n]*?\\\))|^\s*\\\[\s*$/m;

/** Reports formulas between brackets of TeX. */
export function checkTexBrackets(node: Paragraph, source: string, report: Report): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined) return;
  const written = source.slice(start.offset, end?.offset).replace(/(`+)[^`]+\1/g, blank);
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

const blank = (text: string) => ' '.repeat(text.length);
