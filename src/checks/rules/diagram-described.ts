import { countWords } from '../../question/mdx/prose.ts';
import type { QuestionRule } from './rule.ts';

const least = 20;
const most = 100;

export const diagramDescribed: QuestionRule = {
  id: 'diagram-described',
  describe: `Each diagram has a description of ${least} to ${most} words for those who cannot see it: the boxes, and how the arrows go.`,
  check({ diagrams }, report) {
    for (const { id, description } of diagrams) {
      const words = countWords(description.text);
      if (words >= least && words <= most) continue;
      report(
        description.at,
        `The description of the diagram "${id}" has ${words} words.`,
        `Write ${least} to ${most}: name the boxes, then follow the arrows.`,
      );
    }
  },
};
