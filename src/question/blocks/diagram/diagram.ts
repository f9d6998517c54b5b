import type { Place } from '../../problem.ts';
import type { Prose } from '../../mdx/prose.ts';

/** What an author writes between `<Diagram>` and `</Diagram>`. */
export interface Diagram {
  readonly id: string;
  readonly at: Place;
  readonly title: string;
  /** The picture in words, for those who cannot see it. */
  readonly description: Prose;
  /** GraphViz DOT. */
  readonly dot: string;
  readonly dotAt: Place;
}
