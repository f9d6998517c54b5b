import { checkDot, dotAttributes, dotClasses } from '../../question/blocks/diagram/graphviz.ts';
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
        report(
          line === undefined ? dotAt : { line: dotAt.line + Number(line), column: 1 },
          `The diagram "${id}" cannot be drawn as it is: ${fault}.`,
          line === undefined
            ? attributes
            : 'Look here and one line above: a bracket, a quotation mark or a ";" is missing or too many.',
        );
      }
    }
  },
};
