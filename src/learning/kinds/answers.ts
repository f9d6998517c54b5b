import { isNumber, isPart, isPartList, isPlacement } from './answer-checks.ts';
import type { Checks } from './kind.ts';
import type { KindName } from './kinds.ts';

/**
 * What the keys of an answer must be, besides its kind. Every page reads the log, and few mark an answer: this stands apart
 * from the kinds, which are loaded when a card comes near.
 */
export const answerChecks: Readonly<Record<KindName, Checks>> = {
  choice: { chosen: isPartList },
  order: { order: isPartList },
  sort: { placed: isPlacement },
  calculation: { variant: isPart, value: isNumber },
  diagnosis: { chosen: isPart, line: isPart },
  'second-thought': { first: isPart, then: isPart },
  estimate: { variant: isPart, value: isNumber },
  inverse: { variant: isPart, input: isPart, value: isNumber },
};
