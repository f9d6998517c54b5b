import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
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
}

/** The context of a question's page. */
export function contextOf(
  { topic, slug }: { readonly topic: string; readonly slug: string },
  base: string,
): RenderContext {
  return { base, page: `questions/${topic}/${slug}`, slug };
}

/** mdast as hast, with links to files turned into links to pages. */
export function render(nodes: readonly Nodes[], context: RenderContext): ElementContent[] {
  const root = toHast({ type: 'root', children: structuredClone(nodes) as never });
  if (root.type !== 'root') throw new Error(`Expected a root, got ${root.type}`);
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
