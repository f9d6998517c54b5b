import type { Report } from '../problem.ts';

/** What a page may have at most. Its parser takes time that grows with the square of each, and goes down into nesting. */
export const sourceBounds = {
  characters: 128_000,
  line: 2500,
  lines: 2500,
  /** Markers of quotations and lists before the text of a line, and spaces. */
  markers: 8,
  indent: 100,
  /** Lines without a blank one between, outside code: a table is the longest. */
  paragraph: 250,
  /** Signs of Markdown in such lines. */
  signs: 600,
  /** Signs of Markdown in the file, code included. */
  allSigns: 4000,
} as const;

const sign = /[[\]<>{}*_~`|:!\\&]/g;

/** Whether a page's source is small and flat enough to be parsed at once; reports the first place where it is not. */
export function isWithinBounds(source: string, report: Report): boolean {
  const say = (line: number, message: string, remedy: string): false => {
    report({ line, column: 1 }, 'file-size', message, remedy);
    return false;
  };
  const { length } = source;
  if (length > sourceBounds.characters) {
    return say(
      1,
      `The page has ${length} characters, and may have ${sourceBounds.characters}.`,
      'Divide it: the longest of the others has a fifth of that.',
    );
  }
  const flatter = 'Write plain paragraphs and lists, with a blank line between them.';
  let isCode = false;
  let lines = 0;
  let signs = 0;
  let allSigns = 0;
  for (const [index, line] of source.split('\n').entries()) {
    const at = index + 1;
    if (line.length > sourceBounds.line) {
      return say(
        at,
        `The line has ${line.length} characters, and may have ${sourceBounds.line}.`,
        'Break it into several lines.',
      );
    }
    if (at > sourceBounds.lines) {
      return say(
        at,
        `The page has more than ${sourceBounds.lines} lines.`,
        'Divide it: the longest of the others has a third of that.',
      );
    }
    const [lead = ''] = /^(?:[\s>]|[-*+](?=\s)|\d+[.)](?=\s))*/.exec(line) ?? [];
    const markers = lead.replace(/\s|\d/g, '').length;
    if (markers > sourceBounds.markers || lead.length - markers > sourceBounds.indent) {
      return say(at, 'The line is nested deeper than any reader can follow.', flatter);
    }
    const found = line.match(sign)?.length ?? 0;
    allSigns += found;
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    const isInside = !isCode && line.trim() !== '';
    lines = isInside ? lines + 1 : 0;
    signs = isInside ? signs + found : 0;
    if (lines > sourceBounds.paragraph) {
      return say(
        at,
        `More than ${sourceBounds.paragraph} lines stand here without a blank one.`,
        flatter,
      );
    }
    if (signs > sourceBounds.signs || allSigns > sourceBounds.allSigns) {
      return say(at, 'There are more brackets, asterisks and other signs here than text.', flatter);
    }
  }
  return true;
}
