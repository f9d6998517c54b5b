import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { readBlockId, readBlockTitle } from '../../mdx/block-id.ts';
import { placeOf, type Prose, prose } from '../../mdx/prose.ts';
import type { Report } from '../../problem.ts';
import { plural } from '../block.ts';
import type { SmallTable } from './table.ts';

type Cell = Prose<PhrasingContent>;

/** Reads `<Table>`: one table and nothing beside it. */
export function readTable(block: MdxJsxFlowElement, report: Report): SmallTable | undefined {
  const id = readBlockId(block, report);
  const title = readBlockTitle(block, report);
  const [table, ...others] = block.children as RootContent[];
  if (table?.type !== 'table' || others.length > 0) {
    report(
      placeOf(block),
      'table-form',
      table?.type === 'table'
        ? 'Something stands beside the table.'
        : 'There is no table in the block.',
      'Write one table between the tags, with a line "| --- | --- |" under its header.',
    );
    return undefined;
  }
  const cells = readCells(table, report);
  const [head, ...rows] = cells ?? [];
  return id && title && head ? { id, at: placeOf(block), title, head, rows } : undefined;
}

/** The cells of a table whose rows are as long as its header and have no gaps. */
export function readCells(table: Table, report: Report): Cell[][] | undefined {
  const rows = table.children.map(cellsOf);
  const [head = []] = rows;
  const ragged = rows.findIndex((row) => row.length !== head.length);
  if (ragged >= 0) {
    report(
      placeOf(table.children[ragged] ?? table),
      'table-form',
      `The row "${rows[ragged]?.[0]?.text ?? ''}" has ${plural(rows[ragged]?.length ?? 0, 'cell')}, the header has ${head.length}.`,
      `Write ${head.length} cells, with "|" between them. A "|" inside a cell is written "\\|".`,
    );
    return undefined;
  }
  const empty = rows.flat().find(({ text }) => text === '');
  if (!empty) return rows;
  report(empty.at, 'table-form', 'A cell is empty.', 'Write what holds there, or "None".');
  return undefined;
}

function cellsOf(row: TableRow): Cell[] {
  return row.children.map((cell) => prose(cell.children, placeOf(cell)));
}
