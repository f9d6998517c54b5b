import type { Element } from 'hast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { RenderContext } from '../mdx/to-hast.ts';
import type { Place, Report } from '../problem.ts';

/** How many of something a block has, and where they stand. */
export interface Measure {
  readonly count: number;
  readonly at: Place;
  /** What is counted, to begin a sentence with, e.g. `The short answer`. */
  readonly of: string;
}

/** A bound on what a block holds. The block's description and a rule of the check are made from it. */
export interface Limit<Value> {
  /** Id of its rule. */
  readonly rule: string;
  /** What is counted, in the singular, e.g. `word`. */
  readonly unit: string;
  /** What the bound is for, as a sentence of the rule's description. */
  readonly describe: string;
  readonly least: number;
  readonly most: number;
  /** A warning where a machine cannot judge alone. */
  readonly severity?: 'error' | 'warning';
  /** What to write besides how many. */
  readonly remedy?: string;
  measure(value: Value): readonly Measure[];
}

/** The numbers of a limit. */
export type Bounds = Pick<Limit<unknown>, 'rule' | 'unit' | 'least' | 'most'>;

/** Where a question keeps what its blocks hold. */
export type BlockSlot =
  | 'shortAnswer'
  | 'keyPoints'
  | 'comparisons'
  | 'tables'
  | 'diagrams'
  | 'charts'
  | 'codeTabs'
  | 'folds'
  | 'quizzes';

/** A block that an author may write: what it is for, what it takes, how it is written, read and shown. */
export interface Block<Value> {
  readonly name: string;
  readonly slot: BlockSlot;
  /** Whether a page has it once, or as often as it likes. */
  readonly once?: true;
  readonly describe: string;
  /** Each attribute with what it means. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly limits: readonly Limit<Value>[];
  readonly example: string;
  /** What it holds; undefined when something is wrong, which is reported. */
  read(element: MdxJsxFlowElement, report: Report): Value | undefined;
  /** Static HTML that is readable by itself. */
  render(value: Value, context: RenderContext): Element;
}

/** What `id` means in every block. */
export const idAttribute = 'Permanent name in kebab case: links and progress hang on it.';

/** "1 box", "3 boxes". */
export function plural(count: number, unit: string): string {
  const ending = /x$/.test(unit) ? 'es' : 's';
  return `${count} ${unit}${count === 1 ? '' : ending}`;
}

/** "4 to 9 points", "at most 14 words". */
export function boundsOf({ least, most, unit }: Bounds): string {
  return least <= 1 ? `at most ${plural(most, unit)}` : `${least} to ${plural(most, unit)}`;
}
