import { faultOfMerge } from '../question/mdx/merge-marks.ts';
import type { Place } from '../question/problem.ts';
import type { ReadingRuleId } from '../question/reading-rules.ts';

/** Levels of brackets or of indentation: our deepest file has four. */
const deepest = 12;

/** Lines, and signs that part two values: each costs a parser a fraction of a millisecond. The glossary has 2,500 and 10,000. */
const mostLines = 12_000;
const mostParts = 60_000;

/** Characters of a line: a text of a data file is a paragraph. */
const longestLine = 4000;

/** What is wrong with a data file before it is parsed: a parser that goes down into it would hang or overflow. */
export interface FormFault {
  readonly at: Place;
  /** Where another rule than that of YAML says it. */
  readonly rule?: ReadingRuleId;
  readonly message: string;
  readonly remedy: string;
}

/** The first fault of a text's form, if it has one. */
export function faultOfForm(text: string, isJson: boolean): FormFault | undefined {
  return (
    faultOfStart(text) ??
    faultOfMerge(text.split('\n')) ??
    faultOfLines(text) ??
    (isJson ? faultOfJson(text) : undefined)
  );
}

function faultOfStart(text: string): FormFault | undefined {
  if (!text.startsWith('\uFEFF')) return undefined;
  return {
    at: { line: 1, column: 1 },
    rule: 'file-encoding',
    message: 'The file begins with a byte order mark.',
    remedy: 'Save it as UTF-8 without BOM.',
  };
}

function faultOfLines(text: string): FormFault | undefined {
  let brackets = 0;
  let parts = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const at = { line: index + 1, column: 1 };
    if (line.length > longestLine) {
      return {
        at,
        message: `The line has ${line.length} characters, and may have ${longestLine}.`,
        remedy: 'Break it into several lines.',
      };
    }
    parts += 1 + (line.match(/[,:[\]{}?]|- /g)?.length ?? 0);
    if (index >= mostLines || parts > mostParts) {
      return {
        at,
        message: `The file has more than ${mostLines} lines or ${mostParts} values.`,
        remedy: 'Leave out what no page uses.',
      };
    }
    // A bracket in a text counts too: nobody writes a dozen of them without closing one.
    const [lead = ''] = /^[\s\-?:]*/.exec(line) ?? [];
    const steps = (lead.match(/[-?:](?=\s|$)/g) ?? []).length;
    let depth = brackets;
    for (const sign of line) {
      if (sign === '[' || sign === '{') depth += 1;
      if ((sign === ']' || sign === '}') && depth > 0) depth -= 1;
      if (depth > deepest) break;
    }
    if (depth > deepest || steps > deepest || lead.length > 4 * deepest) {
      return {
        at,
        message: `The file is nested more than ${deepest} levels deep here.`,
        remedy: 'Write it as in the entries beside it, and close each bracket.',
      };
    }
    brackets = depth;
  }
  return undefined;
}

function faultOfJson(text: string): FormFault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as SyntaxError;
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    // At the end of the text the engine names no position; of a word that is none of JSON's it shows the text around.
    const isAtEnd = message.startsWith('Unexpected end');
    const before = text.slice(0, position ? Number(position) : isAtEnd ? text.length : 0);
    const lines = before.split('\n');
    const at = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    const reason = message.split(/ in JSON|, "| \(line/)[0]?.replace(/\s+/g, ' ') ?? '';
    return {
      at,
      message: `The JSON cannot be read: ${reason.slice(0, 80)}.`,
      remedy: 'Write {"old": "new"}, each in double quotes, with a comma between two pairs.',
    };
  }
}
