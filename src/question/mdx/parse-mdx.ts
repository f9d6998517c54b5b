import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { cleanText } from './clean-text.ts';
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
  if (cleanText(source, report) !== source || !isWithinBounds(source, report)) return undefined;
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
