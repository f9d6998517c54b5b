import type { Blockquote, InlineCode, Paragraph, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { shownNumber, type FormulaTree } from '../../../learning/formula.ts';
import type { Report } from '../../problem.ts';
import { readAsks } from '../quiz/read-asks.ts';
import { attributeOf } from '../../mdx/attributes.ts';
import { readBlockId } from '../../mdx/block-id.ts';
import { placeOf, prose } from '../../mdx/prose.ts';
import type { CalculationQuiz, EstimateQuiz, InverseQuiz, NumberQuiz } from './calculation.ts';
import { endlessValue } from './endless-value.ts';
import { readFormula } from './formula.ts';
import { idleInput } from './idle-input.ts';
import { areAttributesInPlace, readFactor, readTolerance } from './read-attributes.ts';
import { isNamed, readInputs, type Inputs } from './read-inputs.ts';
import { writtenNumber } from '../../../learning/written-number.ts';
import { headersOf, nameOf, readVariants } from './read-variants.ts';

const form =
  'Write the question as a paragraph, a table with one column for each given value and one row for each variant, the formula as `code` in a paragraph of its own, and the explanation after "> ".';

/** Reads `<Calculation>`: a question, a table of variants, a formula over its columns, and how it is reached. */
export function readCalculation(
  block: MdxJsxFlowElement,
  report: Report,
): CalculationQuiz | EstimateQuiz | InverseQuiz | undefined {
  const { asks, known } = readAsks(block, report);
  if (!known || !areAttributesInPlace(block, asks, report)) return undefined;
  if (asks === 'estimate') {
    const factor = readFactor(block, report);
    const read = readParts(block, 1, report);
    if (factor === undefined || !read) return undefined;
    const { assumptions } = read.inputs;
    return { kind: 'estimate', asks, ...read.quiz, factor, assumptions };
  }
  const tolerance = readTolerance(block, report);
  const read = readParts(block, 3, report);
  if (tolerance === undefined || !read) return undefined;
  if (!isEachInputNeeded(read, tolerance, report)) return undefined;
  if (!canBeTyped(read.quiz, tolerance, report)) return undefined;
  if (asks !== 'inverse') return { kind: 'calculation', ...read.quiz, tolerance };
  const quiz = {
    kind: 'inverse' as const,
    asks,
    ...read.quiz,
    tolerance,
    change: read.inputs.change,
  };
  return changesSomething(quiz, report) ? quiz : undefined;
}

/** What a calculation is made of. */
interface Parts {
  readonly quiz: NumberQuiz;
  readonly inputs: Inputs;
  readonly formula: FormulaTree;
}

function readParts(block: MdxJsxFlowElement, fewest: number, report: Report): Parts | undefined {
  const id = readBlockId(block, report);
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
  const inputs = readInputs(block, table, code, report);
  const formula = inputs && readItsFormula(code, inputs.used, report);
  const variants =
    formula && readVariants(table, formula, { assumed: inputs.assumed, fewest }, report);
  if (id === undefined || !formula || !variants) return undefined;
  return {
    inputs,
    formula,
    quiz: quizOf({ id, at, block, stem, table, code, quotation, variants }),
  };
}

function quizOf(parts: {
  readonly id: string;
  readonly at: NumberQuiz['at'];
  readonly block: MdxJsxFlowElement;
  readonly stem: readonly RootContent[];
  readonly table: Table;
  readonly code: InlineCode;
  readonly quotation: Blockquote;
  readonly variants: NumberQuiz['variants'];
}): NumberQuiz {
  const { id, at, block, stem, table, code, quotation, variants } = parts;
  return {
    id,
    at,
    stem: prose(stem, placeOf(stem[0] ?? block)),
    parameters: headersOf(table),
    variants,
    unit: attributeOf(block, 'unit')?.trim() ?? '',
    formula: code.value,
    reason: prose<RootContent>(quotation.children, placeOf(quotation)),
  };
}

function formulaOf(node: RootContent | undefined): InlineCode | undefined {
  const [only, ...others] = node?.type === 'paragraph' ? (node as Paragraph).children : [];
  return only?.type === 'inlineCode' && others.length === 0 ? only : undefined;
}

function found(children: readonly RootContent[]): string {
  return `found ${children.map((child) => (formulaOf(child) ? 'formula' : child.type)).join(', ') || 'nothing'}`;
}

function readItsFormula(
  code: InlineCode,
  names: readonly string[],
  report: Report,
): FormulaTree | undefined {
  const read = readFormula(code.value, names);
  const unused = names.find((name) => !isNamed(name, code.value));
  const problem =
    'problem' in read
      ? read.problem
      : unused === undefined
        ? undefined
        : `"${unused}" is not in it: name a column that is not needed in "unneeded".`;
  if ('tree' in read && problem === undefined) return read.tree;
  report(
    placeOf(code),
    'calculation-formula',
    `The formula \`${code.value}\` is not right. ${problem ?? ''}`,
    `Use every input by its name (${names.map((name) => `\`${name}\``).join(', ')}), numbers, + - * / ^ and brackets.`,
  );
  return undefined;
}

/** An answer without one of the inputs is wrong in each variant. */
function isEachInputNeeded(
  { quiz: { parameters, variants, at }, inputs: { assumed }, formula }: Parts,
  tolerance: number,
  report: Report,
): boolean {
  const rows = variants.map(({ given }) => ({
    ...assumed,
    ...Object.fromEntries(
      parameters.map((name, column) => [nameOf(name), writtenNumber(given[column]!)]),
    ),
  }));
  const idle = idleInput(formula, rows, tolerance);
  if (!idle) return true;
  report(
    at,
    'calculation-idle-input',
    `In row ${idle.row + 1} an answer without "${idle.name}" is ${shownNumber(Number((idle.off * 100).toPrecision(2)))} % off, which the tolerance takes.`,
    'Choose a larger value there, or a smaller tolerance.',
  );
  return false;
}

/** An answer with the digits that a reader types is right. */
function canBeTyped({ variants, at }: NumberQuiz, tolerance: number, report: Report): boolean {
  const endless = endlessValue(variants, tolerance);
  if (!endless) return true;
  report(
    at,
    'calculation-tolerance',
    `In row ${variants.indexOf(endless) + 1} the value is ${endless.value}, which nobody types with all its digits.`,
    'Write a larger tolerance, such as tolerance="1%", or round in the formula with floor() or ceil().',
  );
  return false;
}

/** The value of today is wrong in each variant: otherwise nothing would have to change. */
function changesSomething(
  { variants, change, tolerance, at }: InverseQuiz,
  report: Report,
): boolean {
  const same = variants.find(({ given, value }) => {
    const today = writtenNumber(given[change] ?? '');
    return Math.abs(today - value) <= Math.abs(value) * tolerance;
  });
  if (!same) return true;
  report(
    at,
    'calculation-inputs',
    `In row ${variants.indexOf(same) + 1} the value of today, ${same.given[change]}, is right already.`,
    'Choose values of today for which something has to change.',
  );
  return false;
}
