import type { PhrasingContent } from 'mdast';
import type { Place } from '../../problem.ts';
import type { Prose } from '../../mdx/prose.ts';

/** A row: what is compared, and one cell for each column. */
export interface ComparisonRow {
  /** Unique in its comparison; the row's anchor is `<comparison id>--<row id>`. */
  readonly id: string;
  readonly header: Prose<PhrasingContent>;
  readonly cells: readonly Prose<PhrasingContent>[];
  /** The row discriminates between the columns, so that its cells can be asked for. */
  readonly drilled: boolean;
}

/** What an author writes between `<Comparison>` and `</Comparison>`. */
export interface Comparison {
  readonly id: string;
  readonly at: Place;
  readonly title: string;
  /** What the rows are, e.g. "Concern". */
  readonly corner: Prose<PhrasingContent>;
  readonly columns: readonly Prose<PhrasingContent>[];
  readonly rows: readonly ComparisonRow[];
}
