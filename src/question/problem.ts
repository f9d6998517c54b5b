import type { ReadingRuleId } from '../checks/rules/reading-rules.ts';
import { rulePage } from '../checks/rule-page.ts';

/** An error stops a build; a warning is for the author and the reviewer to judge. */
export type Severity = 'error' | 'warning';

/** A fault in the content: where it stands, what was found and what to write instead. */
export interface Problem {
  /** Path relative to the project, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what was found, as one or two sentences. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** A place in a source file: 1-based line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Takes a problem of the file that is being read. */
export type Report = (
  at: Place | undefined,
  rule: ReadingRuleId,
  message: string,
  remedy: string,
) => void;

/** A report that fills `problems` with errors. */
export function reportInto(problems: Problem[], file: string): Report {
  return (at, rule, message, remedy) => {
    problems.push(problemAt(file, at, { rule, severity: 'error', message, remedy }));
  };
}

/** A problem without a place is put at the file's first character. */
export function problemAt(
  file: string,
  at: Place | undefined,
  what: Pick<Problem, 'rule' | 'severity' | 'message' | 'remedy'>,
): Problem {
  return { file, line: at?.line ?? 1, column: at?.column ?? 1, ...what };
}

/** Those that stop a build. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
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
  const { file, line, column, rule, severity, message, remedy } = problem;
  const label = severity === 'warning' ? 'warning  ' : '';
  return [`${file}:${line}:${column}  ${label}${rule}`, message, remedy, rulePage(rule)].join(
    '\n    ',
  );
}

/** All problems and their count, as a contributor reads them in a terminal. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...sortProblems(problems).map(formatProblem), `${countProblems(problems)}.`].join('\n\n');
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

/** Content that cannot be built. Its message is for the contributor, so it carries no stack. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.stack = this.message;
    this.problems = problems;
  }
}
