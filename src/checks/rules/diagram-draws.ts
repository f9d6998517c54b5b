import { checkDot, dotAttributes, dotClasses } from '../../question/blocks/diagram/check-dot.ts';
import type { QuestionRule } from './rule.ts';

const attributes = `Write DOT with the attributes ${[...dotAttributes].join(', ')} and the classes ${[...dotClasses].join(', ')}.`;

export const diagramDraws: QuestionRule = {
  id: 'diagram-draws',
  describe:
    "GraphViz can draw each diagram, and its author sets only what does not touch the site's colours and fonts.",
  check({ diagrams }, report) {
    for (const { id, dot, dotAt } of diagrams) {
      for (const fault of checkDot(dot)) {
        // GraphViz counts the lines of its own text, which begins below the fence.
        const [, line] = /^syntax error in line (\d+)/.exec(fault) ?? [];
        const said =
          line === undefined ? undefined : syntaxOf(fault, dot.split('\n')[Number(line) - 1]);
        report(
          line === undefined ? dotAt : { line: dotAt.line + Number(line), column: 1 },
          said?.message ?? `The diagram "${id}" cannot be drawn as it is: ${fault}.`,
          said?.remedy ?? attributes,
        );
      }
    }
  },
};

/** GraphViz counts lines of its own: where a problem stands says it better, and what it stumbled over. */
function syntaxOf(fault: string, text = ''): { message: string; remedy: string } {
  const [, near] = /near '(.*?)'/.exec(fault) ?? [];
  const found = text.trim() === '' ? 'at its end' : `at "${text.trim().slice(0, 50)}"`;
  const message = `DOT cannot be read ${found}${near === undefined ? '' : `: "${near}" was not expected`}.`;
  if (/quoted string|endquote/.test(fault)) {
    return { message, remedy: 'A quotation mark is missing in a line above: write label="…".' };
  }
  if (near === '--' || near === '>') {
    return { message, remedy: 'Write an arrow as "->".' };
  }
  if (near === '-' || /\w-\w/.test(text)) {
    return {
      message,
      remedy: 'Put a name with a hyphen or a space into double quotes: "data-in".',
    };
  }
  return {
    message,
    remedy:
      near === undefined
        ? 'A "}" or "]" is missing: each that opens must close.'
        : 'Look here and one line above: a bracket, a quotation mark or a ";" is missing or too many.',
  };
}
