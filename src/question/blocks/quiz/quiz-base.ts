import type { RootContent } from 'mdast';
import type { Prose } from '../../mdx/prose.ts';
import type { Place } from '../../problem.ts';
import type { Asks } from './asks.ts';

/** What every kind of item has. */
export interface QuizBase {
  /** Unique in its page. */
  readonly id: string;
  readonly at: Place;
  readonly stem: Prose<RootContent>;
  /** What it asks for, where that is more than its kind says. */
  readonly asks?: Asks;
}
