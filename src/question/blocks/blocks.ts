import { boundsOf, type Block, type Bounds } from './block.ts';
import { calculation } from './calculation/block.ts';
import { chart } from './chart/block.ts';
import { codeTabs } from './code-tabs/block.ts';
import { comparison } from './comparison/block.ts';
import { diagram } from './diagram/block.ts';
import { fold } from './fold/block.ts';
import { keyPoints } from './key-points/block.ts';
import { quiz } from './quiz/block.ts';
import { shortAnswer } from './short-answer/block.ts';
import { table } from './table/block.ts';

/** The blocks that an author may write, in the order in which a page has them. */
export const blocks = {
  shortAnswer,
  keyPoints,
  comparison,
  table,
  diagram,
  chart,
  codeTabs,
  fold,
  quiz,
  calculation,
};

const byName = new Map<string, Block<never>>(
  Object.values(blocks).map((block) => [block.name, block as Block<never>]),
);

/** The tags of all blocks. */
export const blockNames: readonly string[] = [...byName.keys()];

/** The block of a tag, if it is one of ours. */
export function blockOf(name: string | null): Block<never> | undefined {
  return byName.get(name ?? '');
}

/** What a block is for and what bounds it has, in one text. */
export function describeBlock({
  describe,
  limits,
}: Pick<Block<unknown>, 'describe'> & { readonly limits: readonly Bounds[] }): string {
  const bounds = limits.map((limit) => `${boundsOf(limit)} (${limit.rule})`).join(', ');
  return bounds === '' ? describe : `${describe} Limits: ${bounds}.`;
}
