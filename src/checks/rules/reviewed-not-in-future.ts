import { day } from '../../learning/day.ts';
import type { QuestionRule } from './rule.ts';

export const reviewedNotInFuture: QuestionRule = {
  id: 'reviewed-not-in-future',
  describe: 'The date of the last review is not in the future.',
  check({ reviewed, placeOf }, report) {
    if (Date.parse(reviewed) <= Date.now() + day) return;
    report(
      placeOf('reviewed'),
      `"reviewed" is ${reviewed}, which is in the future.`,
      'Write the day on which you last read the page against its sources.',
    );
  },
};
