import { recallId } from '../../learning/recall.ts';
import { hidesProperty } from '../../question/slug.ts';
import type { QuestionRule } from './rule.ts';

const ownAnchors = ['short-answer', 'key-points', 'sources', 'related-questions'];

export const idsUnique: QuestionRule = {
  id: 'ids-unique',
  describe:
    "Each id stands once in its page, as progress and links hang on it; headings' anchors count.",
  check(question, report) {
    const { sections, comparisons, tables, diagrams, charts, codeTabs, folds, quizzes } = question;
    const blocks = [comparisons, tables, diagrams, charts, codeTabs, folds, quizzes].flat();
    const taken = new Map(ownAnchors.map((anchor) => [anchor, 'a part that every page has']));
    // Progress hangs on it: the question answered in the reader's own words.
    taken.set(recallId, 'the question as a whole');
    const headings = new Map<string, number>();
    for (const { anchor, text, at } of sections) {
      if (ownAnchors.includes(anchor)) {
        report(
          at,
          `The heading "${text}" has the anchor of a part that every page has.`,
          'Name the section otherwise.',
        );
      }
      if (hidesProperty(anchor)) {
        report(
          at,
          `The anchor "${anchor}" of the heading is the name of a property that scripts read.`,
          'Write a second word beside it.',
        );
      }
      taken.set(anchor, `the heading of line ${at.line}`);
      const first = headings.get(text);
      if (first !== undefined) {
        report(
          at,
          `The heading "${text}" stands in line ${first} already.`,
          'Give each heading words of its own: a link to it leads to the first.',
        );
      }
      headings.set(text, headings.get(text) ?? at.line);
    }
    for (const { id, at } of blocks) {
      if (taken.has(id)) {
        report(
          at,
          `The id "${id}" is taken by ${taken.get(id) ?? ''}.`,
          'Give the newer block an id of its own.',
        );
      }
      taken.set(id, taken.get(id) ?? `the block of line ${at.line}`);
    }
  },
};
