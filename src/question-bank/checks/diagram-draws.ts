import { checkDot, dotAttributes, dotClasses } from '../diagram/graphviz.ts';
import type { QuestionRule } from './rule.ts';

export const diagramDraws: QuestionRule = {
  id: 'diagram-draws',
  describe:
    "GraphViz can draw each diagram, and its author sets only what does not touch the site's colours and fonts.",
  check({ diagrams }, report) {
    for (const { id, dot, dotAt } of diagrams) {
      for (const fault of checkDot(dot)) {
        report(
          dotAt,
          `The diagram "${id}" cannot be drawn as it is: ${fault}.`,
          `Write DOT with the attributes ${[...dotAttributes].join(', ')} and the classes ${[...dotClasses].join(', ')}.`,
        );
      }
    }
  },
};
