import { comparisonIdUnique } from './comparison-id-unique.ts';
import { comparisonPresent } from './comparison-present.ts';
import { diagramDraws } from './diagram-draws.ts';
import { explanationLength } from './explanation-length.ts';
import { idsUnique } from './ids-unique.ts';
import { keyPointsCount } from './key-points-count.ts';
import { linksResolve } from './links-resolve.ts';
import { orderUnique } from './order-unique.ts';
import { quizCount } from './quiz-count.ts';
import { quizNoCatchAll } from './quiz-no-catch-all.ts';
import { quizRightOptionNotLongest } from './quiz-right-option-not-longest.ts';
import { quizRightOptionNotTooLong } from './quiz-right-option-not-too-long.ts';
import { relatedExist } from './related-exist.ts';
import { reviewedNotInFuture } from './reviewed-not-in-future.ts';
import type { CorpusRule, QuestionRule } from './rule.ts';
import { sectionsInOrder } from './sections-in-order.ts';
import { shortAnswerLength } from './short-answer-length.ts';
import { slugUnique } from './slug-unique.ts';
import { sourcesCited } from './sources-cited.ts';
import { sourcesCount } from './sources-count.ts';
import { topicKnown } from './topic-known.ts';

/** Rules about each question. */
export const questionRules: readonly QuestionRule[] = [
  shortAnswerLength,
  keyPointsCount,
  explanationLength,
  sectionsInOrder,
  comparisonPresent,
  diagramDraws,
  quizCount,
  quizNoCatchAll,
  quizRightOptionNotTooLong,
  sourcesCount,
  sourcesCited,
  idsUnique,
  reviewedNotInFuture,
];

/** Rules about all questions together. */
export const corpusRules: readonly CorpusRule[] = [
  topicKnown,
  slugUnique,
  orderUnique,
  relatedExist,
  linksResolve,
  comparisonIdUnique,
  quizRightOptionNotLongest,
];
