import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { blockOf } from './blocks/blocks.ts';
import { pageUrl } from './urls.ts';
import { ContentError, reportInto, type Problem, type Report } from './problem.ts';
import { idOf, isQuestion } from './question-id.ts';
import { leaveOut, placeholder } from './mdx/leave-out.ts';
import { asMdast } from './mdx/as-mdast.ts';
import { checkAllowedNodes } from './mdx/allowed-nodes.ts';
import { renderAside } from './mdx/asides.ts';
import { omitComments } from './mdx/comments.ts';
import { placeOf } from './mdx/prose.ts';
import { drawFormulas } from './mdx/maths/formulas.ts';
import { restoreTextDirectives } from './mdx/text-directives.ts';
import type { RenderContext } from './mdx/to-hast.ts';

/** What the plugin needs to know of the site. */
export interface BlockOptions {
  /** The site's base path with a slash at both ends. */
  readonly base: string;
  /** The address of the calculator that an item (`slug#item`) opens as, where there is one. */
  readonly calculatorOf?: RenderContext['calculatorOf'];
  /** Whether a page is shown while it is written: what is refused is then left out, and all else is shown. */
  readonly isPreview?: () => boolean;
  /** Problems as a contributor reads them, for the error that stops a build. */
  readonly format: (problems: readonly Problem[]) => string;
}

/**
 * remark plugin of the site's pages: refuses what is not on the closed list before MDX is compiled, and turns each
 * block into its static HTML, by the same functions that fill the question bank.
 */
export function remarkQuestionBlocks({
  base,
  calculatorOf,
  isPreview = () => false,
  format,
}: BlockOptions) {
  const refuse = (problems: readonly Problem[]): void => {
    if (problems.length > 0) throw new ContentError(problems, format(problems));
  };
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const tables = isQuestion(file.path) ? 'in-blocks' : 'anywhere';
    const problems: Problem[] = [];
    const report = reportInto(problems, file.path);
    restoreTextDirectives(tree, source);
    omitComments(tree);
    drawFormulas(tree, source, report);
    checkAllowedNodes(tree, report, { tables, source });
    if (isPreview()) leaveOut(tree, problems);
    refuse(problems);
    const context = { ...contextAt(file.path.replaceAll('\\', '/'), base), calculatorOf };
    visit(tree, 'link', (link) => {
      link.url = link.url.startsWith('#') ? link.url : pageUrl(link.url, context);
    });
    tree.children = tree.children.flatMap((node) => {
      if (!isPreview()) return renderNode(node, context, report);
      const rendered = renderOrSay(node, context, report);
      const found = problems.splice(0);
      return found.length > 0 ? found.map(placeholder) : rendered;
    });
    refuse(problems);
  };
}

/** The context of the document at a path `…/content/docs/<page>.mdx`. */
function contextAt(path: string, base: string): RenderContext {
  const page = path.replace(/^.*\/content\/docs\//, '').replace(/\.mdx?$/, '');
  return { base, page, slug: idOf(path).slug };
}

/** What cannot be drawn stops a build; in a preview it leaves a gap. */
function renderOrSay(node: RootContent, context: RenderContext, report: Report): RootContent[] {
  try {
    return renderNode(node, context, report);
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const remedy = 'The foot of the page says what to write.';
    report(placeOf(node), 'mdx-syntax', `This part cannot be drawn. ${first}`, remedy);
    return [];
  }
}

function renderNode(node: RootContent, context: RenderContext, report: Report): RootContent[] {
  if (node.type === 'containerDirective') return [asMdast(renderAside(node, context))];
  if (node.type !== 'mdxJsxFlowElement') return [node];
  const block = blockOf(node.name);
  const value = block?.read(node, report);
  return block && value !== undefined ? [asMdast(block.render(value, context))] : [];
}
