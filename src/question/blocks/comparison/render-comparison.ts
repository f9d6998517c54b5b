import type { Element, Text } from 'hast';
import { h } from 'hastscript';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { Comparison } from './comparison.ts';
import { renderSortDrill } from './sort-drill.ts';
import * as say from '#strings/blocks.ts';

/** Between cells, so that the search index does not join their words. */
const space: Text = { type: 'text', value: ' ' };

/** A comparison as a captioned table in a region that scrolls, with its drill. */
export function renderComparison(comparison: Comparison, context: RenderContext): Element {
  const drill = renderSortDrill(comparison, context);
  return h('figure.comparison', [
    renderTable(comparison, context),
    ...(drill
      ? [h('details.drill', { dataPagefindIgnore: 'all' }, [h('summary', say.drill), drill])]
      : []),
  ]);
}

/** The table alone. Every row has an anchor: `<comparison id>--<row id>`. */
export function renderTable(comparison: Comparison, context: RenderContext): Element {
  const { id, title, corner, columns, rows } = comparison;
  // So few columns that a phone shows a card for each row; the cells then carry the names of their columns.
  const isNarrow = columns.length <= 3;
  const className = isNarrow ? ['comparison-cards'] : [];
  return h(
    'div.comparison-scroll',
    { className, role: 'region', ariaLabelledBy: id, tabIndex: 0 },
    [
      h('table', [
        h('caption', [h('h3', { id }, title)]),
        h('thead', [
          h(
            'tr',
            [corner, ...columns].flatMap(({ nodes }) => [
              h('th', { scope: 'col' }, render(nodes, context)),
              space,
            ]),
          ),
        ]),
        h(
          'tbody',
          rows.map((row) =>
            h('tr', { id: `${id}--${row.id}` }, [
              h('th', { scope: 'row' }, [
                h('a.row-link', { href: `#${id}--${row.id}` }, row.header.text),
              ]),
              space,
              ...row.cells.map(({ nodes }, index) =>
                h(
                  'td',
                  isNarrow ? { dataColumn: columns[index]?.text } : {},
                  render(nodes, context),
                ),
              ),
            ]),
          ),
        ),
      ]),
    ],
  );
}
