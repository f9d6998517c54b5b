import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { placeOf, type Prose, prose } from '../../mdx/prose.ts';
import type { Report } from '../../problem.ts';

/** Reads `<KeyPoints>`: one list, one sentence or two in each entry. */
export function readKeyPoints(
  block: MdxJsxFlowElement,
  report: Report,
): Prose<PhrasingContent>[] | undefined {
  const [list, ...others] = block.children as RootContent[];
  if (list?.type !== 'list' || list.ordered || others.length > 0) {
    const [second] = others;
    const isTwoLists = list?.type === 'list' && second?.type === 'list';
    report(
      isTwoLists ? placeOf(second) : placeOf(block),
      'key-points-form',
      isTwoLists
        ? 'A second list begins among the key points: the sign before its points is another.'
        : list?.type === 'list' && list.ordered
          ? 'The key points are numbered.'
          : 'The key points are not one list.',
      'Write only a list, with "- " before each point.',
    );
    return undefined;
  }
  return list.children.flatMap((item) => {
    const [paragraph, ...rest] = item.children;
    const simple = paragraph?.type === 'paragraph' && rest.length === 0 && item.checked == null;
    if (simple) return [prose(paragraph.children, placeOf(item))];
    report(
      placeOf(item),
      'key-points-form',
      'A key point is not a plain paragraph.',
      'Write one or two sentences after "- ", without lists or boxes inside.',
    );
    return [];
  });
}
