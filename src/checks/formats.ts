import { errorsOf, type Problem } from '../question/problem.ts';
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
      return formatProblems(sorted);
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

/** By file, then by place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** `file:line:column  rule`, then what was found, what to write and where it is explained, each on its own line. */
export function formatProblem(problem: Problem): string {
  return [placeAndFault(problem), problem.remedy, rulePage(problem.rule)].join('\n    ');
}

function placeAndFault({ file, line, column, rule, severity, message }: Problem): string {
  const label = severity === 'warning' ? 'warning  ' : '';
  return `${file}:${line}:${column}  ${label}${rule}\n    ${message}`;
}

/**
 * All problems and their count, as a contributor reads them in a terminal. What to write stands once where it is the same
 * for several places in turn: a page that is yet to be written has fifty.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  const told = sorted.map((problem, index) => {
    const next = sorted[index + 1];
    return next && isSameTask(problem, next)
      ? `${placeAndFault(problem)}\n`
      : `${formatProblem(problem)}\n\n`;
  });
  return `${told.join('')}${countProblems(problems)}${mostFrequent(problems)}.`;
}

function isSameTask(a: Problem, b: Problem): boolean {
  return a.file === b.file && a.rule === b.rule && a.remedy === b.remedy;
}

/** Rules of which there are three problems or more, where there are others too. */
function mostFrequent(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (counts.size < 2) return '';
  const frequent = [...counts].filter(([, count]) => count >= 3).sort(([, a], [, b]) => b - a);
  return frequent.map(([rule, count]) => `, ${count} of them ${rule}`).join('');
}

/** "2 errors, 1 warning in the content". */
export function countProblems(problems: readonly Problem[]): string {
  const errors = errorsOf(problems).length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 || warnings === 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${counts.join(', ')} in the content`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
