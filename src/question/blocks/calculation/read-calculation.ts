import type { Blockquote, InlineCode, Paragraph, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import type { Report } from '../../problem.ts';
import { attributeOf } from '../../mdx/allowed-nodes.ts';
import { readBlockId } from '../../mdx/block-id.ts';
import { placeOf, prose } from '../../mdx/prose.ts';
import type { CalculationQuiz, Variant } from './calculation.ts';
import { readFormula, type Formula } from './formula.ts';

const form =
  'Write the question as a paragraph, a table with one column for each given value and one row for each variant, the formula as `code` in a paragraph of its own, and the explanation after "> ".';

const fewest = 3;
const most = 8;

/** Reads `<Calculation>`: a question, a table of variants, a formula over its columns, and how it is reached. */
export function readCalculation(
  block: MdxJsxFlowElement,
  report: Report,
): CalculationQuiz | undefined {
  const id = readBlockId(block, report);
  const tolerance = readTolerance(block, report);
  const unit = attributeOf(block, 'unit')?.trim() ?? '';
  const at = placeOf(block);
  const children = block.children as RootContent[];
  const [quotation, line, table, ...before] = [...children].reverse();
  const stem = before.reverse();
  const code = formulaOf(line);
  if (
    quotation?.type !== 'blockquote' ||
    !code ||
    table?.type !== 'table' ||
    stem.length === 0 ||
    !stem.every(({ type }) => type === 'paragraph')
  ) {
    report(at, 'calculation-form', `The calculation is not in its form: ${found(children)}.`, form);
    return undefined;
  }
  const formula = readItsFormula(code, table, report);
  const variants = formula && readVariants(table, formula, report);
  if (id === undefined || tolerance === undefined || !variants) return undefined;
  const reason = prose<RootContent>((quotation as Blockquote).children, placeOf(quotation));
  return {
    kind: 'calculation',
    id,
    at,
    stem: prose(stem, placeOf(stem[0] ?? block)),
    parameters: headersOf(table),
    variants,
    unit,
    tolerance,
    formula: code.value,
    reason,
  };
}

function readTolerance(block: MdxJsxFlowElement, report: Report): number | undefined {
  const written = attributeOf(block, 'tolerance') ?? '1%';
  const percent = /^(\d+(\.\d+)?)\s*%$/.exec(written)?.[1];
  if (percent !== undefined && Number(percent) <= 20) return Number(percent) / 100;
  report(
    placeOf(block),
    'calculation-tolerance',
    `The tolerance "${written}" is not a share from 0% to 20%.`,
    'Write tolerance="2%": how far off an answer may be. Without it: 1%.',
  );
  return undefined;
}

function formulaOf(node: RootContent | undefined): InlineCode | undefined {
  const [only, ...others] = node?.type === 'paragraph' ? (node as Paragraph).children : [];
  return only?.type === 'inlineCode' && others.length === 0 ? only : undefined;
}

function found(children: readonly RootContent[]): string {
  return `found ${children.map((child) => (formulaOf(child) ? 'formula' : child.type)).join(', ') || 'nothing'}`;
}

function headersOf(table: Table): string[] {
  return (table.children[0]?.children ?? []).map((cell) => toString(cell).trim());
}

/** `KV heads` is `KV_heads` in the formula, `price (USD/h)` is `price`. */
function nameOf(header: string): string {
  return header
    .replace(/\s*\(.*\)\s*$/, '')
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
}

function readItsFormula(code: InlineCode, table: Table, report: Report): Formula | undefined {
  const names = headersOf(table).map(nameOf);
  const read = readFormula(code.value, names);
  const unused = names.find(
    (name) => !new RegExp(`(^|[^\\p{L}\\p{N}_])${name}($|[^\\p{L}\\p{N}_])`, 'u').test(code.value),
  );
  const problem =
    'problem' in read
      ? read.problem
      : unused === undefined
        ? undefined
        : `The column "${unused}" is not in it.`;
  if ('formula' in read && problem === undefined) return read.formula;
  report(
    placeOf(code),
    'calculation-formula',
    `The formula \`${code.value}\` is not right. ${problem ?? ''}`,
    `Use every column by its name (${names.map((name) => `\`${name}\``).join(', ')}), numbers, + - * / ^ and brackets.`,
  );
  return undefined;
}

function readVariants(table: Table, formula: Formula, report: Report): Variant[] | undefined {
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
    const values = given.map((text) =>
      /^-?[\d,]*\.?\d+(e\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : NaN,
    );
    const wrong = names.findIndex((_, column) => !Number.isFinite(values[column]));
    if (wrong >= 0 || given.length !== names.length) {
      report(
        placeOf(row.children[wrong] ?? row),
        'calculation-number',
        wrong >= 0
          ? `"${given[wrong] ?? ''}" is not a number.`
          : `The row has ${given.length} cells, the header ${names.length}.`,
        'Write each value as a plain number such as 8,192 or 0.05; its unit belongs into the header: "price (USD/h)".',
      );
      return undefined;
    }
    const parameters = Object.fromEntries(names.map((name, column) => [name, values[column]!]));
    const value = formula.evaluate(parameters);
    if (!Number.isFinite(value) || value === 0) {
      report(
        placeOf(row),
        'calculation-value',
        `The formula gives ${value} for this row.`,
        'Choose values for which it gives a number other than 0.',
      );
      return undefined;
    }
    return { id: `v${index + 1}`, given, value, worked: formula.substitute(parameters) };
  });
  return variants.every((variant) => variant !== undefined) ? variants : undefined;
}
