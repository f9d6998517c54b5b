import type { RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { shownNumber } from '../../../learning/formula.ts';
import { writtenNumber } from '../../../learning/written-number.ts';
import { attributeOf } from '../../mdx/attributes.ts';
import { readBlockId, readBlockTitle } from '../../mdx/block-id.ts';
import { placeOf, prose } from '../../mdx/prose.ts';
import type { Report } from '../../problem.ts';
import { readCells } from '../table/read-table.ts';
import type { Chart, ChartPoint } from './chart.ts';

const kinds = ['curve', 'bars'] as const;
const logs = { x: ['x'], y: ['y'], 'x y': ['x', 'y'] } as const;

/** Reads `<Chart>`: a description in words, then a table of numbers. */
export function readChart(block: MdxJsxFlowElement, report: Report): Chart | undefined {
  const id = readBlockId(block, report);
  const title = readBlockTitle(block, report);
  const attributes = readAttributes(block, report);
  const children = block.children as RootContent[];
  const table = children.at(-1);
  const words = children.slice(0, -1);
  if (
    table?.type !== 'table' ||
    words.length === 0 ||
    words.some(({ type }) => type !== 'paragraph')
  ) {
    report(
      placeOf(block),
      'chart-form',
      table?.type === 'table'
        ? 'The chart is not described in words.'
        : 'The chart has no table at its end.',
      'Write a paragraph that says what the picture shows, then a table of its numbers.',
    );
    return undefined;
  }
  const [head, ...rows] = readCells(table, report) ?? [];
  const points =
    head && attributes && readPoints(table, rows, attributes.kind, attributes.log, report);
  if (!id || !title || !attributes || !points) return undefined;
  return {
    id,
    at: placeOf(block),
    title,
    ...attributes,
    description: prose(words, placeOf(words[0] ?? block)),
    table: { head, rows },
    points,
  };
}

function readAttributes(
  block: MdxJsxFlowElement,
  report: Report,
): Pick<Chart, 'kind' | 'values' | 'log'> | undefined {
  const kind = kinds.find((known) => known === attributeOf(block, 'kind'));
  const values = attributeOf(block, 'values')?.trim() ?? '';
  const log = attributeOf(block, 'log');
  const axes = axesOf(log);
  const fault: readonly [message: string, remedy: string] | undefined = !kind
    ? ['The chart has no kind that we draw.', 'Write kind="curve" or kind="bars".']
    : values === '' || values.length > 40
      ? [
          `values is "${values}".`,
          'Write what the numbers are, with their unit, in at most 40 characters: values="latency (ms)".',
        ]
      : !axes || (kind === 'bars' && log !== undefined)
        ? [
            `log is "${log ?? ''}".`,
            'Write log="x", log="y" or log="x y" for a curve, and nothing for bars.',
          ]
        : undefined;
  if (kind && axes && !fault) return { kind, values, log: axes };
  if (fault) report(placeOf(block), 'attribute-value', ...fault);
  return undefined;
}

function axesOf(log: string | undefined): Chart['log'] | undefined {
  if (log === undefined) return [];
  return Object.hasOwn(logs, log) ? logs[log as keyof typeof logs] : undefined;
}

type Rows = Chart['table']['rows'];

function readPoints(
  table: Table,
  rows: Rows,
  kind: Chart['kind'],
  log: Chart['log'],
  report: Report,
): ChartPoint[] | undefined {
  const points = rows.map(([first, ...cells]) => ({
    label: first?.text ?? '',
    x: writtenNumber(first?.text ?? ''),
    values: cells.map(({ text }) => writtenNumber(text)),
  }));
  const complain = (at: Parameters<Report>[0], message: string, remedy: string): undefined => {
    report(at, 'chart-form', message, remedy);
  };
  const count = points[0]?.values.length ?? 0;
  if (count < 1 || count > 3) {
    return complain(
      placeOf(table),
      `The chart has ${count} columns of values.`,
      'Write 1 to 3 of them beside the first column.',
    );
  }
  for (const [index, { label, x, values }] of points.entries()) {
    const cells = rows[index] ?? [];
    const bad = values.findIndex((value) => !Number.isFinite(value) || value < 0);
    if (bad >= 0) {
      return complain(
        cells[bad + 1]?.at,
        `"${cells[bad + 1]?.text ?? ''}" is no number from 0 upwards.`,
        `Write digits alone, e.g. ${shownNumber(2048)} or ${shownNumber(0.35)}; the unit stands in values="…".`,
      );
    }
    if (kind === 'bars') continue;
    if (!Number.isFinite(x) || x <= (points[index - 1]?.x ?? -Infinity)) {
      return complain(
        cells[0]?.at,
        `"${label}" is no number that is larger than the one above.`,
        'Let the first column of a curve rise from row to row.',
      );
    }
    if ((log.includes('x') && x <= 0) || (log.includes('y') && values.includes(0))) {
      return complain(
        cells[0]?.at,
        `The row "${label}" has a zero on an axis of powers of ten.`,
        'Leave the row out, or take log="…" away.',
      );
    }
  }
  return points;
}
