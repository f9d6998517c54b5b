import type { Parameters } from '../../../learning/formula.ts';
import { didYouMean } from '../../nearest.ts';
import type { InlineCode, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Report } from '../../problem.ts';
import { attributeOf } from '../../mdx/attributes.ts';
import { placeOf } from '../../mdx/prose.ts';
import type { Assumption } from './calculation.ts';
import { writtenNumber } from '../../../learning/written-number.ts';
import { headersOf, nameOf } from './read-variants.ts';

/** The inputs of a calculation, and what each of them is for. */
export interface Inputs {
  /** Names that the formula uses, every one of them: columns and assumptions. */
  readonly used: readonly string[];
  readonly assumptions: readonly Assumption[];
  /** The values of the assumptions by their names in the formula. */
  readonly assumed: Parameters;
  /** The place of the column that must change; -1 without one. */
  readonly change: number;
}

/** Which columns the formula uses, which it does not need, which must change, and what the reader must assume. */
export function readInputs(
  block: MdxJsxFlowElement,
  table: Table,
  code: InlineCode,
  report: Report,
): Inputs | undefined {
  const names = headersOf(table).map(nameOf);
  const changed = listOf(attributeOf(block, 'change'));
  const unneeded = listOf(attributeOf(block, 'unneeded'));
  const unused = [...changed, ...unneeded].map(nameOf);
  const assumptions = listOf(attributeOf(block, 'assume')).map((text): Assumption => {
    const [name = '', value = ''] = text.split('=').map((part) => part.trim());
    return { name, value };
  });
  const problem =
    problemOfColumns([...changed, ...unneeded], names, code.value) ??
    problemOfAssumptions(assumptions, names);
  if (problem) {
    report(placeOf(block), 'calculation-inputs', ...problem);
    return undefined;
  }
  return {
    used: [
      ...names.filter((name) => !unused.includes(name)),
      ...assumptions.map(({ name }) => nameOf(name)),
    ],
    assumptions,
    assumed: Object.fromEntries(
      assumptions.map(({ name, value }) => [nameOf(name), writtenNumber(value)]),
    ),
    change: changed[0] === undefined ? -1 : names.indexOf(nameOf(changed[0])),
  };
}

type Fault = readonly [message: string, remedy: string];

function problemOfColumns(
  written: readonly string[],
  names: readonly string[],
  formula: string,
): Fault | undefined {
  const unknown = written.find((name) => !names.includes(nameOf(name)));
  if (unknown !== undefined) {
    return [
      `"${unknown}" is no column of the table.`,
      didYouMean(
        unknown,
        [...names].map((name) => name.replaceAll('_', ' ')),
        'Write the name as it stands in the header of the table.',
      ),
    ];
  }
  const used = written.find((name) => isNamed(nameOf(name), formula));
  if (used === undefined) return undefined;
  return [
    `"${used}" stands in the formula.`,
    'Take it out of the formula, which does without it, or out of "unneeded" and "change".',
  ];
}

function problemOfAssumptions(
  assumptions: readonly Assumption[],
  names: readonly string[],
): Fault | undefined {
  for (const { name, value } of assumptions) {
    if (name === '' || !Number.isFinite(writtenNumber(value))) {
      return [
        `"${name} = ${value}" is not a name with its number.`,
        'Write assume="tokens a request = 1500; days = 30".',
      ];
    }
    if (names.includes(nameOf(name))) {
      return [
        `"${name}" is assumed, and stands in the table.`,
        'Keep it in one of them: what is assumed is shown with the answer alone.',
      ];
    }
  }
  return undefined;
}

/** What stands between the names of a formula. A pattern for each name would take a second to compile for all pages. */
const noName = /[^\p{L}\p{N}_]+/u;

/** Whether a formula uses a name. */
export function isNamed(name: string, formula: string): boolean {
  return formula.split(noName).includes(name);
}

function listOf(attribute = ''): string[] {
  return attribute
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
