import type { Place } from '../../problem.ts';
import type { Prose } from '../../mdx/prose.ts';
import type { SmallTable } from '../table/table.ts';

/** One row of numbers: where it stands, and the value of each series. */
export interface ChartPoint {
  /** As it is written. */
  readonly label: string;
  /** The label as a number; not a number where it names a bar. */
  readonly x: number;
  readonly values: readonly number[];
}

/** What an author writes between `<Chart>` and `</Chart>`. */
export interface Chart {
  readonly id: string;
  readonly at: Place;
  readonly title: string;
  readonly kind: 'curve' | 'bars';
  /** What the values are, with their unit. */
  readonly values: string;
  /** Axes that count in powers of ten. */
  readonly log: readonly ('x' | 'y')[];
  /** What the picture shows in words, for those who cannot see it. */
  readonly description: Prose;
  /** The numbers as their author wrote them. */
  readonly table: Pick<SmallTable, 'head' | 'rows'>;
  readonly points: readonly ChartPoint[];
}
