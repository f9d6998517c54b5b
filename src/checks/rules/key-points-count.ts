import type { QuestionRule } from './rule.ts';

const least = 4;
const most = 9;

export const keyPointsCount: QuestionRule = {
  id: 'key-points-count',
  describe: `There are ${least} to ${most} key points: they are the rubric of the mock interview.`,
  check({ keyPoints }, report) {
    if (keyPoints.length >= least && keyPoints.length <= most) return;
    report(
      keyPoints[0]?.at,
      keyPoints.length === 1
        ? 'There is 1 key point.'
        : `There are ${keyPoints.length} key points.`,
      `Write ${least} to ${most}.`,
    );
  },
};
