import { boundsOf, plural, type Limit } from '../../question/blocks/block.ts';
import { blocks } from '../../question/blocks/blocks.ts';
import type { Question } from '../../question/question.ts';
import type { QuestionRule } from './rule.ts';

/** A rule for each limit that a block states of itself. */
export const blockLimits: readonly QuestionRule[] = [
  ...rulesOf(blocks.shortAnswer.limits, ({ shortAnswer }) => [shortAnswer]),
  ...rulesOf(blocks.keyPoints.limits, ({ keyPoints }) => [keyPoints]),
  ...rulesOf(blocks.comparison.limits, ({ comparisons }) => comparisons),
  ...rulesOf(blocks.table.limits, ({ tables }) => tables),
  ...rulesOf(blocks.diagram.limits, ({ diagrams }) => diagrams),
  ...rulesOf(blocks.chart.limits, ({ charts }) => charts),
  ...rulesOf(blocks.codeTabs.limits, ({ codeTabs }) => codeTabs),
  ...rulesOf(blocks.fold.limits, ({ folds }) => folds),
];

function rulesOf<Value>(
  limits: readonly Limit<Value>[],
  valuesOf: (question: Question) => readonly Value[],
): QuestionRule[] {
  return limits.map((limit) => ({
    id: limit.rule,
    severity: limit.severity ?? 'error',
    describe: `${limit.describe} It has ${boundsOf(limit)}.`,
    check(question, report) {
      for (const { count, at, of } of valuesOf(question).flatMap((value) => limit.measure(value))) {
        if (count >= limit.least && count <= limit.most) continue;
        report(
          at,
          `${of} has ${plural(count, limit.unit)}.`,
          [`Write ${boundsOf(limit)}.`, limit.remedy].filter(Boolean).join(' '),
        );
      }
    },
  }));
}
