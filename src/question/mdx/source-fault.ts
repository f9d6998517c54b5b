import type { Fault } from '../problem.ts';
import type { ReadingRuleId } from '../reading-rules.ts';
import { readFences } from './fences.ts';
import { faultOfMerge } from './merge-marks.ts';
import { noBreakSpace } from './no-break-spaces.ts';

/** A fault that would make the parser speak of what follows from it. */
export interface SourceFault extends Fault {
  readonly rule: ReadingRuleId;
}

/** What is wrong with a source before anything can be read of it: the first fault alone, as others may follow from it. */
export function faultOfSource(source: string): SourceFault | undefined {
  const lines = source.split('\n');
  return (
    faultOfMerge(lines) ??
    faultOfFrontMatter(lines) ??
    openFence(source) ??
    signWithoutSpace(source)
  );
}

function faultOfFrontMatter(lines: readonly string[]): SourceFault | undefined {
  const fault = (index: number, message: string, remedy: string): SourceFault => ({
    at: { line: index + 1, column: 1 },
    rule: 'front-matter-missing',
    message,
    remedy,
  });
  const [first = ''] = lines;
  if (/^---\s*$/.test(first)) {
    const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
    const text = lines.findIndex((line, index) => index > 0 && isText(line));
    if (end >= 0 && (text < 0 || end < text)) return undefined;
    let index = text < 0 ? lines.length - 1 : text;
    while (index > 1 && (lines[index - 1] ?? '').trim() === '') index -= 1;
    const found = lines[index] ?? '';
    return fault(
      index,
      /^-+\s*$/.test(found)
        ? `The front matter ends with "${found.trim()}".`
        : 'The front matter, which begins in line 1, is not closed before this line.',
      /^-+\s*$/.test(found)
        ? 'Write three hyphens: "---".'
        : 'Write "---" on a line of its own after the last key.',
    );
  }
  const begin = lines.findIndex((line) => line.trim() !== '');
  const found = short(lines[begin] ?? '');
  if (/^---\s*$/.test(lines[begin] ?? '')) {
    return fault(
      0,
      'A blank line stands before the front matter.',
      'Let the file begin with "---": npm run fix does it.',
    );
  }
  if (/^([-–—]{1,2}|-{4,}|\+{3,})$/.test(found)) {
    return fault(
      begin,
      `The front matter begins with "${found}".`,
      'Write three hyphens on the first line and after the last key, and "key: value" between them: it is YAML.',
    );
  }
  if (/^\w+:/.test(found)) {
    return fault(
      begin,
      `The front matter begins with a key: "${found}".`,
      'Write "---" on a line of its own before it.',
    );
  }
  return fault(
    Math.max(begin, 0),
    begin < 0
      ? 'The file is empty.'
      : `The file does not begin with front matter: "${found}" was found.`,
    lines.some((line) => /^---\s*$/.test(line))
      ? 'Let the file begin with "---", and move what stands before it below the front matter.'
      : 'Write "---" on the first line, then the keys, then "---". npm run new writes a page with all of them.',
  );
}

/** What cannot stand in front matter: a tag, a heading, a comment of MDX, a rule of another length. */
function isText(line: string): boolean {
  return /^(<|##|\{\/|-{4,}\s*$|-{1,2}\s*$)/.test(line);
}

function openFence(source: string): SourceFault | undefined {
  const { open } = readFences(source);
  if (!open) return undefined;
  const { at, marks, next } = open;
  return {
    at,
    rule: 'fence-closed',
    message: next
      ? `The code block that begins here is not closed before "${short(next.text)}" begins another in line ${next.line}.`
      : 'The code block that begins here is not closed.',
    remedy: `Write ${marks} on a line of its own where the code ends.`,
  };
}

function signWithoutSpace(source: string): SourceFault | undefined {
  const found = noBreakSpace(source);
  return (
    found && {
      at: found.at,
      rule: 'markdown-misread',
      message: `The space after "${found.sign}" is one that does not break: the sign is printed as text.`,
      remedy: `Delete it, and write a plain space: "${found.sign} ".`,
    }
  );
}

function short(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed;
}
