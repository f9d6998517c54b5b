import { countProblems, formatProblem, sortProblems, type Problem } from '../question/problem.ts';
import { rulePage } from './rule-page.ts';

/** How problems can be printed. */
export const formats = ['text', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

/** Problems as a person, GitHub Actions or a program reads them; an empty text when there is nothing to say. */
export function printProblems(problems: readonly Problem[], format: Format): string {
  const sorted = sortProblems(problems);
  switch (format) {
    case 'json':
      return JSON.stringify(
        sorted.map((problem) => ({ ...problem, page: rulePage(problem.rule) })),
        null,
        2,
      );
    case 'github':
      return sorted.map(annotation).join('\n');
    case 'text':
      if (sorted.length === 0) return '';
      return [...sorted.map(formatProblem), `${countProblems(sorted)}.`].join('\n\n');
  }
}

/** A workflow command that GitHub shows at the line. Its values must not hold what ends them. */
function annotation(problem: Problem): string {
  const { file, line, column, rule, severity, message, remedy } = problem;
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${severity} ${properties}::${data(`${message}\n${remedy}\n${rulePage(rule)}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
