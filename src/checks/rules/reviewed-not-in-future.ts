import type { QuestionRule } from './rule.ts';

export const reviewedNotInFuture: QuestionRule = {
  id: 'reviewed-not-in-future',
  describe: 'The date of the last review is not in the future.',
  check({ reviewed, placeOf }, report) {
    const oneDay = 24 * 60 * 60 * 1000;
    if (Date.parse(reviewed) <= Date.now() + oneDay) return;
    report(
      placeOf('reviewed'),
      `"reviewed" is ${reviewed}, which is in the future.`,
      'Write the day on which you last read the page against its sources.',
    );
  },
};
