import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { blocks } from '../../question/blocks/blocks.ts';
import type { Chart } from '../../question/blocks/chart/chart.ts';
import type { CodeTabs } from '../../question/blocks/code-tabs/code-tabs.ts';
import type { Fold } from '../../question/blocks/fold/fold.ts';
import { tableOf } from '../../question/blocks/table/render-table.ts';
import type { SmallTable } from '../../question/blocks/table/table.ts';
import type { RenderContext } from '../../question/mdx/to-hast.ts';
import type { Report } from '../../question/problem.ts';
import { chartDrawing } from './drawing.ts';
import { staticText } from './static-text.ts';

/**
 * A block that readers of the site open, choose in or scroll, for a form without script: all of it is shown, one part
 * below the other.
 * @returns nothing for a block of another kind
 */
export function staticBlock(node: MdxJsxFlowElement, context: RenderContext): Element | undefined {
  const show = shows.find(({ name }) => name === node.name)?.show;
  return show?.(node, context);
}

/** What is made into a form has been checked. */
const silent: Report = () => undefined;

const shows = [
  shown(blocks.table, smallTable),
  shown(blocks.chart, chart),
  shown(blocks.codeTabs, codeTabs),
  shown(blocks.fold, fold),
];

function shown<Value>(
  {
    name,
    read,
  }: {
    readonly name: string;
    read(node: MdxJsxFlowElement, report: Report): Value | undefined;
  },
  show: (value: Value, context: RenderContext) => Element,
) {
  return {
    name,
    show: (node: MdxJsxFlowElement, context: RenderContext): Element | undefined => {
      const value = read(node, silent);
      return value === undefined ? undefined : show(value, context);
    },
  };
}

function smallTable({ id, ...table }: SmallTable, context: RenderContext): Element {
  return h('figure', { id }, [tableOf(table, context)]);
}

function chart(value: Chart, context: RenderContext): Element {
  const { id, title, description, table, values } = value;
  const svg = chartDrawing(value);
  svg.properties = { ...svg.properties, role: 'img', ariaLabel: title };
  return h('figure.chart', { id }, [
    svg,
    h('figcaption', [
      h('p', h('strong', title)),
      ...staticText(description.nodes, context),
      tableOf({ title: values, ...table }, context),
    ]),
  ]);
}

function codeTabs({ id, title, tabs }: CodeTabs, context: RenderContext): Element {
  return h('div.code-tabs', { id }, [
    h('p', h('strong', title)),
    ...tabs.flatMap(({ code }) => staticText([code], context)),
  ]);
}

function fold({ id, title, content }: Fold, context: RenderContext): Element {
  const inside: ElementContent[] = staticText(content.nodes, context);
  return h('div.fold', { id }, [h('p', h('strong', title)), ...inside]);
}
