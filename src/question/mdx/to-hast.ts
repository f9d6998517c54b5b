import type { ElementContent } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { pageUrl } from '../urls.ts';
import { visit } from 'unist-util-visit';

/** What rendering needs to know about the page that it renders for. */
export interface RenderContext {
  /** The site's base path with a slash at both ends. */
  readonly base: string;
  /** The page's path below the base, without slashes around it, e.g. `questions/topic/slug`. */
  readonly page: string;
  /** The question's slug: the first part of each item's id. */
  readonly slug: string;
  /** The address of the calculator that an item (`slug#item`) opens as, where there is one. */
  readonly calculatorOf?: ((item: string) => string | undefined) | undefined;
}

/** The context of a question's page. */
export function contextOf(
  { topic, slug }: { readonly topic: string; readonly slug: string },
  base: string,
): RenderContext {
  return { base, page: `questions/${topic}/${slug}`, slug };
}

/** What stands in a line. */
const phrasing: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'break',
  'inlineMath',
]);

/** mdast as hast, with links to files turned into links to pages. */
export function render(nodes: readonly Nodes[], context: RenderContext): ElementContent[] {
  const children = structuredClone(nodes) as never;
  // Between what stands in a root, line breaks are put: between words and a comma they would be seen.
  const isLine = nodes.length > 0 && nodes.every(({ type }) => phrasing.has(type));
  const root = toHast(isLine ? { type: 'paragraph', children } : { type: 'root', children });
  if (!('children' in root)) throw new Error(`Expected a root, got ${root.type}`);
  visit(root, 'element', (element) => {
    const { href } = element.properties;
    if (element.tagName === 'a' && typeof href === 'string') {
      element.properties['href'] = pageUrl(href, context);
    }
  });
  return root.children as ElementContent[];
}

/** Prose of one paragraph as phrasing content; of several as it is. */
export function renderInline(nodes: readonly Nodes[], context: RenderContext): ElementContent[] {
  const rendered = render(nodes, context).filter(
    (node) => !(node.type === 'text' && node.value === '\n'),
  );
  const [only] = rendered;
  return rendered.length === 1 && only?.type === 'element' && only.tagName === 'p'
    ? only.children
    : rendered;
}
