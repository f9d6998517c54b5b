import { handbook } from '../../../handbook.config.ts';
import type { LanguageRule } from '../../handbook-config.ts';
import type { Severity } from '../../question/problem.ts';
import { blockLimits } from './block-limits.ts';
import { blocksInOrder } from './blocks-in-order.ts';
import { comparisonCellTells } from './comparison-cell-tells.ts';
import { comparisonIdUnique } from './comparison-id-unique.ts';
import { comparisonPresent } from './comparison-present.ts';
import { diagramDraws } from './diagram-draws.ts';
import { evidenceForEachLink } from './evidence-for-each-link.ts';
import { evidenceInstead } from './evidence-instead.ts';
import { evidenceIsUsed } from './evidence-is-used.ts';
import { evidenceLawIsPassage } from './evidence-law-is-passage.ts';
import { evidenceLevelOfNumbers } from './evidence-level-of-numbers.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { evidenceNoPlaceholder } from './evidence-no-placeholder.ts';
import { evidenceReadInTime } from './evidence-read-in-time.ts';
import { evidenceReviewedAfter } from './evidence-reviewed-after.ts';
import { explanationLength } from './explanation-length.ts';
import { idsUnique } from './ids-unique.ts';
import { linkPinned } from './link-pinned.ts';
import { linkTracks } from './link-tracks.ts';
import { linksResolve } from './links-resolve.ts';
import { nameWithoutEntry } from './name-without-entry.ts';
import { noFiller } from './no-filler.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { numberAgrees } from './number-agrees.ts';
import { numberAmbiguous } from './number-ambiguous.ts';
import { numbersHaveSource } from './numbers-have-source.ts';
import { orderUnique } from './order-unique.ts';
import { quizAbsolutes } from './quiz-absolutes.ts';
import { quizCount } from './quiz-count.ts';
import { quizLoneAnd } from './quiz-lone-and.ts';
import { quizMultipleCount } from './quiz-multiple-count.ts';
import { quizNoCatchAll } from './quiz-no-catch-all.ts';
import { quizSaysHowMany } from './quiz-says-how-many.ts';
import { quizOptionAlike } from './quiz-option-alike.ts';
import { quizRightOptionLengthVaries } from './quiz-right-option-length-varies.ts';
import { quizRightOptionNotLongest } from './quiz-right-option-not-longest.ts';
import { quizRightOptionNotTooLong } from './quiz-right-option-not-too-long.ts';
import { readingLevel } from './reading-level.ts';
import { relatedExist } from './related-exist.ts';
import { reviewedNotInFuture } from './reviewed-not-in-future.ts';
import { reviewedRecently } from './reviewed-recently.ts';
import type { CorpusRule, QuestionRule } from './rule.ts';
import { sectionsInOrder } from './sections-in-order.ts';
import { slugUnique } from './slug-unique.ts';
import { sourceYear } from './source-year.ts';
import { sourcesCited } from './sources-cited.ts';
import { sourcesCount } from './sources-count.ts';
import { spelling } from './spelling.ts';
import { tagsKnown } from './tags-known.ts';
import { topicKnown } from './topic-known.ts';
import { wordsConsiderate } from './words-considerate.ts';
import { readingRules } from '../../question/reading-rules.ts';

/** In the order in which they are asked. */
const everyQuestionRule: readonly QuestionRule[] = [
  tagsKnown,
  noPlaceholder,
  ...blockLimits,
  explanationLength,
  sectionsInOrder,
  blocksInOrder,
  comparisonPresent,
  diagramDraws,
  quizCount,
  quizNoCatchAll,
  quizSaysHowMany,
  quizRightOptionNotTooLong,
  quizLoneAnd,
  quizOptionAlike,
  quizAbsolutes,
  comparisonCellTells,
  sourcesCount,
  sourcesCited,
  sourceYear,
  linkTracks,
  numberAmbiguous,
  numbersHaveSource,
  idsUnique,
  reviewedNotInFuture,
  reviewedRecently,
  readingLevel,
  noFiller,
  wordsConsiderate,
  spelling,
];

/** Rules that know English; `languageRules` of handbook.config.ts says which of them apply. */
const languageRules: Readonly<Record<LanguageRule, QuestionRule>> = {
  'comparison-cell-tells': comparisonCellTells,
  'no-filler': noFiller,
  'numbers-have-source': numbersHaveSource,
  'quiz-absolutes': quizAbsolutes,
  'quiz-lone-and': quizLoneAnd,
  'quiz-no-catch-all': quizNoCatchAll,
  'quiz-option-alike': quizOptionAlike,
  'reading-level': readingLevel,
  spelling,
  'words-considerate': wordsConsiderate,
};
const left = new Set(Object.values(languageRules));
for (const id of handbook.languageRules) left.delete(languageRules[id]);

/** Rules about each question. */
export const questionRules = everyQuestionRule.filter((rule) => !left.has(rule));

/** Rules about all questions together. */
export const corpusRules: readonly CorpusRule[] = [
  topicKnown,
  slugUnique,
  orderUnique,
  relatedExist,
  linksResolve,
  comparisonIdUnique,
  quizRightOptionNotLongest,
  quizRightOptionLengthVaries,
  quizMultipleCount,
  evidenceMissing,
  evidenceForEachLink,
  evidenceIsUsed,
  evidenceNoPlaceholder,
  evidenceInstead,
  evidenceLevelOfNumbers,
  evidenceLawIsPassage,
  evidenceReadInTime,
  evidenceReviewedAfter,
  linkPinned,
  nameWithoutEntry,
  numberAgrees,
];

/** Where a rule stands in the handbook's list of them. */
export interface RuleEntry {
  readonly id: string;
  readonly describe: string;
  readonly severity: Severity;
  readonly about: 'reading' | 'question' | 'all questions';
}

/** Every rule, in the order in which a file meets them. */
export const allRules: readonly RuleEntry[] = [
  ...Object.entries(readingRules).map(([id, describe]) => entry({ id, describe }, 'reading')),
  ...questionRules.map((rule) => entry(rule, 'question')),
  ...corpusRules.map((rule) => entry(rule, 'all questions')),
];

function entry(
  { id, describe, severity = 'error' }: Pick<QuestionRule, 'id' | 'describe' | 'severity'>,
  about: RuleEntry['about'],
): RuleEntry {
  return { id, describe, severity, about };
}
