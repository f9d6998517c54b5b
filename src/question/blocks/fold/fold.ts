import type { Prose } from '../../mdx/prose.ts';
import type { Place } from '../../problem.ts';

/** What an author writes between `<Fold>` and `</Fold>`. */
export interface Fold {
  readonly id: string;
  readonly at: Place;
  readonly title: string;
  readonly content: Prose;
}
