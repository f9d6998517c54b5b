import type { PhrasingContent } from 'mdast';
import type { Prose } from '../../mdx/prose.ts';
import type { Place } from '../../problem.ts';

/** What an author writes between `<Table>` and `</Table>`. */
export interface SmallTable {
  readonly id: string;
  readonly at: Place;
  readonly title: string;
  readonly head: readonly Prose<PhrasingContent>[];
  /** Cells by row; the first of each names it. */
  readonly rows: readonly (readonly Prose<PhrasingContent>[])[];
}
