import type { QuestionRule } from './rule.ts';

const ownAnchors = ['short-answer', 'key-points', 'sources', 'related-questions'];

export const idsUnique: QuestionRule = {
  id: 'ids-unique',
  describe:
    "Each id stands once in its page, as progress and links hang on it; headings' anchors count.",
  check(question, report) {
    const { sections, comparisons, tables, diagrams, charts, codeTabs, folds, quizzes } = question;
    const blocks = [comparisons, tables, diagrams, charts, codeTabs, folds, quizzes].flat();
    const taken = new Set(ownAnchors);
    for (const { anchor, text, at } of sections) {
      if (ownAnchors.includes(anchor)) {
        report(
          at,
          `The heading "${text}" has the anchor of a part that every page has.`,
          'Name the section otherwise.',
        );
      }
      taken.add(anchor);
    }
    for (const { id, at } of blocks) {
      if (taken.has(id)) {
        report(
          at,
          `The id "${id}" is taken in this page.`,
          'Give the newer block an id of its own.',
        );
      }
      taken.add(id);
    }
  },
};
