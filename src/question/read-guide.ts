import { z } from 'astro/zod';
import { blockOf } from './blocks/blocks.ts';
import { checkAllowedNodes } from './mdx/allowed-nodes.ts';
import { readFrontMatter } from './mdx/front-matter.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import { reportInto, type Problem } from './problem.ts';
import { line, type Link, type Section } from './question.ts';
import { readLinks, readSections } from './read-question.ts';

/** The front matter of a guide. */
export const guideFrontMatter = z.strictObject({
  title: line(80),
  description: line(160),
  /** Place in its list; without it a guide comes last. */
  order: z.number().int().min(1).optional(),
});

/** A page that explains the handbook itself. */
export interface Guide extends z.infer<typeof guideFrontMatter> {
  /** Path relative to the project, with forward slashes. */
  readonly file: string;
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
}

/**
 * Reads a guide by the same closed list as a question; its tables may stand anywhere. Never throws on bad content.
 * @param file path relative to the project
 */
export function readGuide(
  file: string,
  source: string,
): { guide?: Guide; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = reportInto(problems, file);
  const tree = parseMdx(source, report);
  if (!tree) return { problems };
  const frontMatter = readFrontMatter(tree, guideFrontMatter, report);
  checkAllowedNodes(tree, report, { tables: 'anywhere', source });
  for (const node of problems.length > 0 ? [] : tree.children) {
    if (node.type === 'mdxJsxFlowElement') blockOf(node.name)?.read(node, report);
  }
  if (problems.length > 0 || !frontMatter) return { problems };
  const guide = {
    ...frontMatter.data,
    file,
    sections: readSections(tree),
    links: readLinks(tree),
  };
  return { guide, problems };
}
