import type { PhrasingContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Comparison } from '../../question/blocks/comparison/comparison.ts';
import type { Prose } from '../../question/mdx/prose.ts';
import { pageUrl } from '../../question/urls.ts';
import type { MarkdownContext } from './to-markdown.ts';

type Cell = Prose<PhrasingContent>;

/**
 * A comparison as a table of Markdown, with absolute links.
 * @param context of the page that it stands on, which need not be the one that shows it
 */
export function comparisonTable(
  { corner, columns, rows }: Comparison,
  context: MarkdownContext,
): Table {
  const table: Table = {
    type: 'table',
    align: [],
    children: [[corner, ...columns], ...rows.map(({ header, cells }) => [header, ...cells])].map(
      (cells) => ({ type: 'tableRow', children: cells.map(cellOf) }),
    ),
  };
  visit(table, 'link', (link) => {
    link.url = pageUrl(link.url, context);
  });
  return table;
}

function cellOf({ nodes }: Cell): Table['children'][number]['children'][number] {
  return { type: 'tableCell', children: structuredClone(nodes) as PhrasingContent[] };
}
