import type { Element, Text } from 'hast';
import { h } from 'hastscript';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { SmallTable } from './table.ts';

/** Between cells, so that the search index does not join their words. */
const space: Text = { type: 'text', value: ' ' };

/** A table that is only to be read: its title is its caption, its first column names the rows. */
export function renderSmallTable(
  { id, title, head, rows }: SmallTable,
  context: RenderContext,
): Element {
  return h('div.small-table', { id, role: 'region', ariaLabel: title, tabIndex: 0 }, [
    tableOf({ title, head, rows }, context),
  ]);
}

/** The table alone. */
export function tableOf(
  { title, head, rows }: Pick<SmallTable, 'title' | 'head' | 'rows'>,
  context: RenderContext,
): Element {
  return h('table', [
    h('caption', title),
    h('thead', [
      h(
        'tr',
        head.flatMap(({ nodes }) => [h('th', { scope: 'col' }, render(nodes, context)), space]),
      ),
    ]),
    h(
      'tbody',
      rows.map(([first, ...cells]) =>
        h('tr', [
          h('th', { scope: 'row' }, render(first?.nodes ?? [], context)),
          ...cells.flatMap(({ nodes }) => [space, h('td', render(nodes, context))]),
        ]),
      ),
    ),
  ]);
}
