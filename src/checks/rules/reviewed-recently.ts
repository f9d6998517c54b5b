import { dueForReview } from '../../question/review-date.ts';
import type { QuestionRule } from './rule.ts';

export const reviewedRecently: QuestionRule = {
  id: 'reviewed-recently',
  severity: 'warning',
  describe:
    'A page was read against its sources in the last twelve months: tools and prices change.',
  check({ reviewed, placeOf }, report) {
    const due = dueForReview(reviewed);
    if (Date.parse(due) > Date.now()) return;
    report(
      placeOf('reviewed'),
      `The last review was on ${reviewed}; the next was due on ${due}.`,
      'Read the page against its sources, mend what has changed, then write the date of that day.',
    );
  },
};
