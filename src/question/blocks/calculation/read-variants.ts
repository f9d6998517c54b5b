import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import {
  evaluate,
  shownNumber,
  substitute,
  type FormulaTree,
  type Parameters,
} from '../../../learning/formula.ts';
import { writtenNumber } from '../../../learning/written-number.ts';
import type { Report } from '../../problem.ts';
import { placeOf } from '../../mdx/prose.ts';
import type { Variant } from './calculation.ts';

const most = 8;

/** The headers of a table as its author wrote them. */
export function headersOf(table: Table): string[] {
  return (table.children[0]?.children ?? []).map((cell) => toString(cell).trim());
}

/** `KV heads` is `KV_heads` in the formula, `price (USD/h)` is `price`. */
export function nameOf(header: string): string {
  return header
    .replace(/\s*\(.*\)\s*$/, '')
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
}

/**
 * The rows of a table, each with what the formula makes of it.
 * @param assumed inputs that stand in no column
 * @param fewest rows that there must be
 */
export function readVariants(
  table: Table,
  formula: FormulaTree,
  { assumed, fewest }: { readonly assumed: Parameters; readonly fewest: number },
  report: Report,
): Variant[] | undefined {
  const names = headersOf(table).map(nameOf);
  const rows = table.children.slice(1);
  if (rows.length < fewest || rows.length > most) {
    report(
      placeOf(table),
      'calculation-variants',
      `The table has ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} of values.`,
      `Write ${fewest} to ${most}: a second try is to be another calculation.`,
    );
    return undefined;
  }
  const variants = rows.map((row, index): Variant | undefined => {
    const given = row.children.map((cell) => toString(cell).trim());
    const values = given.map((text) => writtenNumber(text));
    const wrong = names.findIndex((_, column) => !Number.isFinite(values[column]));
    if (wrong >= 0 || given.length !== names.length) {
      report(
        placeOf((given.length === names.length && row.children[wrong]) || row),
        'calculation-number',
        given.length !== names.length
          ? `The row has ${given.length} ${given.length === 1 ? 'cell' : 'cells'}, the header ${names.length}.`
          : given[wrong] === ''
            ? 'A cell is empty.'
            : `"${given[wrong] ?? ''}" is not a number.`,
        `Write each value as a plain number such as ${shownNumber(8192)} or ${shownNumber(0.05)}; its unit belongs into the header: "price (USD/h)".`,
      );
      return undefined;
    }
    const parameters = Object.fromEntries(names.map((name, column) => [name, values[column]!]));
    const value = evaluate(formula, { ...parameters, ...assumed });
    if (!Number.isFinite(value) || value === 0) {
      report(
        placeOf(row),
        'calculation-value',
        `The formula gives ${value} for this row.`,
        'Choose values for which it gives a number other than 0.',
      );
      return undefined;
    }
    const worked = substitute(formula, { ...parameters, ...assumed });
    return { id: `v${index + 1}`, given, places: row.children.map(placeOf), value, worked };
  });
  return variants.every((variant) => variant !== undefined) ? variants : undefined;
}
