/** A fault in the content: where it stands, what was found and what to write instead. */
export interface Problem {
  /** Path relative to the project, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly rule: string;
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
export type Report = (at: Place | undefined, rule: string, message: string, remedy: string) => void;

/** A report that fills `problems`; a problem without a place is put at the file's first character. */
export function reportInto(problems: Problem[], file: string): Report {
  return (at, rule, message, remedy) => {
    problems.push({
      file,
      line: at?.line ?? 1,
      column: at?.column ?? 1,
      rule,
      message,
      remedy,
    });
  };
}

/** By file, then by place. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** `file:line:column  rule`, then what was found and what to write, each on its own line. */
export function formatProblem({ file, line, column, rule, message, remedy }: Problem): string {
  return `${file}:${line}:${column}  ${rule}\n    ${message}\n    ${remedy}`;
}

/** All problems and their count, as a contributor reads them in a terminal. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...sortProblems(problems).map(formatProblem), `${count} in the content.`].join('\n\n');
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
