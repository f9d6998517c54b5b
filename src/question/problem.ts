import type { ReadingRuleId } from './reading-rules.ts';

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

/** What is wrong in a text, in the words of its author, before it is a problem of a file and a rule. */
export interface Fault {
  readonly at: Place;
  readonly message: string;
  readonly remedy: string;
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

/** Content that cannot be built. Its message is for the contributor, so it carries no stack. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  /** @param text the problems as a contributor reads them */
  constructor(problems: readonly Problem[], text: string) {
    super(text);
    this.name = 'ContentError';
    this.stack = this.message;
    this.problems = problems;
  }
}
