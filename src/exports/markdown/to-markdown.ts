import type { Nodes, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { asQuote } from '../../question/mdx/asides.ts';
import { pageUrl } from '../../question/urls.ts';

/** The page that a text is taken from: its links are made absolute. */
export interface MarkdownContext {
  /** Where readers find the site, with a slash at its end. */
  readonly base: string;
  /** The page's path below it, without slashes around it. */
  readonly page: string;
}

const options: Options = {
  bullet: '-',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false })],
};

/** Nodes as GitHub's Markdown, with absolute links and nothing of MDX; phrasing stays on one line. */
export function markdownOf(nodes: readonly Nodes[], context: MarkdownContext): string {
  const children = structuredClone(nodes) as RootContent[];
  const root = { type: 'root' as const, children };
  visit(root, 'link', (link) => {
    link.url = pageUrl(link.url, context);
  });
  visit(root, 'containerDirective', (aside, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = asQuote(aside);
  });
  // A page that was read has the plain text of its formulas.
  visit(root, ['inlineMath', 'math'], (node, index, parent) => {
    if (!parent || index === undefined || !('value' in node)) return;
    const text = { type: 'text' as const, value: node.value };
    const block = { type: 'paragraph' as const, children: [text] };
    parent.children[index] = node.type === 'math' ? block : text;
  });
  return toMarkdown(root, options).trim();
}

/** Plain text as Markdown that shows it as it is. */
export function markdownText(value: string): string {
  return toMarkdown({ type: 'paragraph', children: [{ type: 'text', value }] }, options).trim();
}
