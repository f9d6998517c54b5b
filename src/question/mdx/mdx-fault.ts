import type { Place } from '../problem.ts';

/** Why a source is no MDX, in the words of its author. */
export interface SyntaxFault {
  readonly at: Place;
  readonly message: string;
  readonly remedy: string;
}
