import GithubSlugger from 'github-slugger';
import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { attributeOf } from '../../mdx/attributes.ts';
import { readBlockId, readBlockTitle } from '../../mdx/block-id.ts';
import { placeOf, type Prose, prose } from '../../mdx/prose.ts';
import { didYouMean } from '../../nearest.ts';
import type { Report } from '../../problem.ts';
import { plural } from '../block.ts';
import type { Comparison, ComparisonRow } from './comparison.ts';

type Cell = Prose<PhrasingContent>;

/** Reads `<Comparison>`: one table whose first column names the rows. */
export function readComparison(block: MdxJsxFlowElement, report: Report): Comparison | undefined {
  const id = readBlockId(block, report);
  const title = readBlockTitle(block, report);
  const at = placeOf(block);
  const children = block.children as RootContent[];
  const [table] = children;
  if (children.length !== 1 || table?.type !== 'table') {
    const beside = children.find((child) => child !== table);
    const isRow = (node?: RootContent) =>
      node?.type === 'paragraph' && prose([node], placeOf(node)).text.startsWith('|');
    const isBroken = table?.type === 'table' && isRow(beside);
    report(
      table?.type === 'table' && beside
        ? placeOf(beside)
        : isRow(table) && table
          ? placeOf(table)
          : at,
      'comparison-form',
      isBroken
        ? 'An empty line stands within the table, and ends it.'
        : table?.type === 'table'
          ? 'Something stands beside the table.'
          : isRow(table)
            ? 'The line under the header of the table is missing, or has another number of cells.'
            : 'There is no table in the comparison.',
      isBroken
        ? 'Delete the empty line.'
        : isRow(table)
          ? 'Write under the header a line with as many cells as it has: "| --- | --- | --- |".'
          : 'Write one table between the tags, with a line "| --- | --- | --- |" under its header, and the text outside.',
    );
    return undefined;
  }
  const [head, ...body] = table.children.map(readCells);
  if (!head || !isWellFormed(table, head, body, report)) return undefined;
  const undrilled = readUndrilled(block, body, report);
  const [corner, ...columns] = head;
  if (!id || !title || !corner || !undrilled) return undefined;
  const slugger = new GithubSlugger();
  const rows = body.flatMap(([header, ...cells]): ComparisonRow[] =>
    header
      ? [{ id: slugger.slug(header.text), header, cells, drilled: !undrilled.has(header.text) }]
      : [],
  );
  return { id, at, title, corner, columns, rows };
}

function readCells(row: TableRow): Cell[] {
  return row.children.map((cell) => prose(cell.children, placeOf(cell)));
}

function isWellFormed(
  table: Table,
  head: readonly Cell[],
  body: readonly (readonly Cell[])[],
  report: Report,
): boolean {
  let good = true;
  const complain: Report = (...problem) => {
    good = false;
    report(...problem);
  };
  if (head.length < 3) {
    complain(
      placeOf(table),
      'comparison-form',
      `The table has ${plural(head.length, 'column')}.`,
      'Write a column that names the rows and at least two to compare.',
    );
  }
  if (body.length < 2) {
    complain(
      placeOf(table),
      'comparison-form',
      `The table has ${plural(body.length, 'row')} under its header.`,
      'Write at least two.',
    );
  }
  body.forEach((cells, index) => {
    if (cells.length !== head.length) {
      complain(
        placeOf(table.children[index + 1] ?? table),
        'comparison-ragged-row',
        `The row "${cells[0]?.text ?? ''}" has ${plural(cells.length, 'cell')}, the header has ${head.length}.`,
        `Write ${head.length} cells, with "|" between them. A "|" inside a cell is written "\\|".`,
      );
    }
  });
  for (const cell of [head, ...body].flat()) {
    if (cell.text !== '') continue;
    complain(
      cell.at,
      'comparison-empty-cell',
      'A cell is empty.',
      'Write what holds there, or "None".',
    );
  }
  for (const [what, names] of [
    ['columns', head.map(({ text }) => text)],
    ['rows', body.map((cells) => cells[0]?.text ?? '')],
  ] as const) {
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice === undefined) continue;
    const second = names.lastIndexOf(twice);
    complain(
      placeOf(what === 'rows' ? (table.children[second + 1] ?? table) : table),
      'comparison-form',
      `Two ${what} are called "${twice}".`,
      'Give each a name of its own.',
    );
  }
  return good;
}

/** The names of the rows that are not drilled: `drill="no"` for all, `drillExcept="A; B"` for some. */
function readUndrilled(
  block: MdxJsxFlowElement,
  body: readonly (readonly Cell[])[],
  report: Report,
): Set<string> | undefined {
  const names = body.map((cells) => cells[0]?.text ?? '');
  const drill = attributeOf(block, 'drill');
  if (drill !== undefined && drill !== 'no') {
    report(
      placeOf(block),
      'attribute-value',
      `drill is "${drill}".`,
      'Write drill="no", or leave it out.',
    );
    return undefined;
  }
  if (drill === 'no') return new Set(names);
  const except = (attributeOf(block, 'drillExcept') ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = except.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    report(
      placeOf(block),
      'attribute-value',
      `drillExcept names a row "${unknown}" that is not in the table.`,
      didYouMean(
        unknown,
        names,
        `The rows are ${names.map((name) => `"${name}"`).join(', ')}; ";" stands between two.`,
      ),
    );
    return undefined;
  }
  return new Set(except);
}
