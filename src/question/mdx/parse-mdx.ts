import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { omitComments } from './comments.ts';
import { drawFormulas } from './maths/formulas.ts';
import { remarkMathsSyntax } from './maths/maths-syntax.ts';
import { isWithinBounds } from './source-bounds.ts';
import { faultOfSource } from './source-fault.ts';
import { syntaxFault } from './syntax-fault.ts';
import { restoreTextDirectives } from './text-directives.ts';
import type { Report } from '../problem.ts';

/** Parses without a word of what is wrong, and leaves formulas as they were written. */
export const mdxParser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMathsSyntax)
  .use(remarkMdx);

/**
 * Parses MDX to mdast without its comments, and without compiling or running any of it, or reports why it cannot be parsed.
 * The site's own pages are parsed by the same plugins.
 */
export function parseMdx(source: string, report: Report): Root | undefined {
  if (!isCleanText(source, report) || !isWithinBounds(source, report)) return undefined;
  const fault = faultOfSource(source);
  if (fault) {
    report(fault.at, fault.rule, fault.message, fault.remedy);
    return undefined;
  }
  try {
    const tree = mdxParser.parse(source);
    restoreTextDirectives(tree, source);
    omitComments(tree);
    drawFormulas(tree, source, report);
    return tree;
  } catch (error) {
    const { at, message, remedy } = syntaxFault(error, source);
    report(at, 'mdx-syntax', message, remedy);
    return undefined;
  }
}

/** Text that parsers disagree about (BOM, CRLF, NUL, lone surrogates) is refused before any of them sees it. */
function isCleanText(source: string, report: Report): boolean {
  const faults: [RegExp, string, string][] = [
    [
      /^\uFEFF/,
      'The file begins with a byte order mark',
      'Save it as UTF-8 without BOM: npm run fix does it.',
    ],
    [
      /\r/,
      'A line ends with a carriage return (CRLF)',
      'Save it with Unix line ends (LF): npm run fix does it.',
    ],
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
    const before = source.slice(0, found.index).split(/\r\n?|\n/);
    const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    report(at, 'file-encoding', `${message}.`, remedy);
    return false;
  }
  return true;
}
