import type { Code } from 'mdast';
import type { Place } from '../../problem.ts';

/** One of several pieces of code that say the same. */
export interface CodeTab {
  readonly label: string;
  readonly code: Code;
}

/** What an author writes between `<CodeTabs>` and `</CodeTabs>`. */
export interface CodeTabs {
  readonly id: string;
  readonly at: Place;
  readonly title: string;
  readonly tabs: readonly CodeTab[];
}
