import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { drawFormulas } from './maths/formulas.ts';
import { remarkMathsSyntax } from './maths/maths-syntax.ts';
import { restoreTextDirectives } from './text-directives.ts';
import type { Place, Report } from '../problem.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMathsSyntax)
  .use(remarkMdx);

/**
 * Parses MDX to mdast without compiling or running any of it, or reports why it cannot be parsed.
 * The site's own pages are parsed by the same plugins.
 */
export function parseMdx(source: string, report: Report): Root | undefined {
  if (!isCleanText(source, report)) return undefined;
  try {
    const tree = processor.parse(source);
    restoreTextDirectives(tree, source);
    drawFormulas(tree, source, report);
    return tree;
  } catch (error) {
    if (!(error instanceof VFileMessage)) {
      report(tagInLink(source), 'mdx-syntax', ...unreadable);
      return undefined;
    }
    report(placeOfError(error, source), 'mdx-syntax', reasonOf(error), remedyOf(error));
    return undefined;
  }
}

/** The parser itself breaks on a tag that opens inside the text of a link and ends outside of it. */
const unreadable = [
  'This cannot be read as MDX: a tag opens inside the brackets of a link.',
  'Close the tag before the "]", or put it in `backticks`.',
] as const;

function tagInLink(source: string): Place {
  const before = source.slice(0, /\[[^\]]*<[a-z/]/i.exec(source)?.index ?? 0).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** An unclosed tag has no place of its own at the end of a file: its message names the tag's. */
function placeOfError({ line, column, reason }: VFileMessage, source: string): Place {
  if (line !== undefined) {
    const isExpression = reason.startsWith('Could not parse expression');
    return (isExpression && openingBrace(source, line)) || { line, column: column ?? 1 };
  }
  const [, named = '1', at = '1'] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return { line: Number(named), column: Number(at) };
}

/** The parser stops where an expression cannot go on: its author looks for where it began. */
function openingBrace(source: string, last: number): Place | undefined {
  let isCode = false;
  let found: Place | undefined;
  for (const [index, text] of source.split('\n').slice(0, last).entries()) {
    if (/^\s*(```|~~~)/.test(text)) isCode = !isCode;
    const prose = text.replace(/`[^`]*`|\{\/\*.*?\*\/\}/g, (code) => ' '.repeat(code.length));
    const column = prose.lastIndexOf('{') + 1;
    if (!isCode && column > 0) found = { line: index + 1, column };
  }
  return found;
}

/** The parser speaks of names and attributes; most often its author wrote a comparison. */
function reasonOf({ reason }: VFileMessage): string {
  if (/^Could not parse expression|in expression, expected/.test(reason)) {
    return 'A "{" begins an expression, which cannot be read.';
  }
  const [, character] = /^Unexpected character `(.+?)` .*before name/.exec(reason) ?? [];
  return character === undefined
    ? `This is not valid MDX: ${firstSentence(reason)}`
    : `A "<" is followed by "${character}": it would have to begin a tag.`;
}

function remedyOf({ reason }: VFileMessage): string {
  const [, tag] = /^Expected a closing tag for `<(\w+)>`/.exec(reason) ?? [];
  return tag === undefined
    ? 'Close each tag that you open. Outside code, write no "{", "}" or "<": put them in `backticks`.'
    : `Write </${tag}> on a line of its own where the block ends, after a blank line.`;
}

function firstSentence(reason: string): string {
  return `${(reason.split('\n')[0] ?? '').replace(/[.:]?\s*$/, '')}.`;
}

/** Text that parsers disagree about (BOM, CRLF, NUL, lone surrogates) is refused before any of them sees it. */
function isCleanText(source: string, report: Report): boolean {
  const faults: [RegExp, string, string][] = [
    [/^\uFEFF/, 'The file begins with a byte order mark', 'Save it as UTF-8 without BOM.'],
    [/\r/, 'A line ends with a carriage return (CRLF)', 'Save it with Unix line ends (LF).'],
    [
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069]/,
      'There is an invisible control character',
      'Delete it: it can hide text or turn its direction around.',
    ],
    [
      /\p{Surrogate}|\uFFFD/u,
      'There is a character that is not valid Unicode',
      'Save the file as UTF-8 and type the character again.',
    ],
  ];
  for (const [pattern, message, remedy] of faults) {
    const found = pattern.exec(source);
    if (!found) continue;
    const before = source.slice(0, found.index).split('\n');
    const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    report(at, 'file-encoding', `${message}.`, remedy);
    return false;
  }
  return true;
}
