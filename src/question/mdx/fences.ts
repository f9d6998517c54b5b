import type { Place } from '../problem.ts';

/** A line of a source, and whether it is code or the mark of a fence. */
export interface SourceLine {
  readonly text: string;
  readonly isCode: boolean;
}

/** A fence that ends nowhere: where it begins, and what is found where it ought to have ended. */
export interface OpenFence {
  readonly at: Place;
  readonly marks: string;
  /** What opens while the fence is open, and in which line; undefined at the end of the file. */
  readonly next: { readonly text: string; readonly line: number } | undefined;
}

const fencePattern = /^([\s>]*(?:(?:[-*+]|\d+\.)\s+)?)(`{3,}|~{3,})\s*([^`]*)$/;

/** Each line of a source with whether it is code, and the first fence that ends nowhere. */
export function readFences(source: string): { lines: SourceLine[]; open?: OpenFence } {
  let fence: { at: Place; marks: string } | undefined;
  let open: OpenFence | undefined;
  const lines = source.split('\n').map((text, index): SourceLine => {
    const [, before = '', marks = '', info = ''] = fencePattern.exec(text) ?? [];
    const line = index + 1;
    if (!fence) {
      if (marks === '') return { text, isCode: false };
      fence = { at: { line, column: before.length + 1 }, marks };
      return { text, isCode: true };
    }
    if (marks.startsWith(fence.marks) && info === '') fence = undefined;
    // A fence with a language, inside of one with as many marks, is the next one.
    else if (marks === fence.marks) open ??= { ...fence, next: { text: text.trim(), line } };
    return { text, isCode: true };
  });
  if (fence) open ??= { ...fence, next: undefined };
  return open ? { lines, open } : { lines };
}

/** A line with the characters of its `code` and of its comments blanked out: columns stay. */
export function withoutCode(text: string): string {
  return text.replace(/(`+)[^`]+\1|\{\/\*.*?\*\/\}/g, (code) => ' '.repeat(code.length));
}
