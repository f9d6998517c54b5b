import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { didYouMean } from '../../nearest.ts';
import type { Report } from '../../problem.ts';
import { attributeOf } from '../../mdx/attributes.ts';
import { placeOf } from '../../mdx/prose.ts';
import { asksOf, type Asks } from './asks.ts';

/** What a block asks for. `known` is false when the attribute is there and says nothing that exists. */
export function readAsks(
  block: MdxJsxFlowElement,
  report: Report,
): { readonly asks: Asks | undefined; readonly known: boolean } {
  const written = attributeOf(block, 'asks');
  if (written === undefined) return { asks: undefined, known: true };
  const possible = asksOf(block.name as 'Quiz' | 'Calculation');
  const asks = possible.find((name) => name === written);
  if (asks !== undefined) return { asks, known: true };
  report(
    placeOf(block),
    'attribute-value',
    `<${block.name}> asks for "${written}", which is no kind of item.`,
    didYouMean(written, possible, `Write one of ${possible.join(', ')}, or leave it out.`),
  );
  return { asks: undefined, known: false };
}
