import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { formatProblems } from '../../src/checks/formats.ts';
import { mdxParser } from '../../src/question/mdx/parse-mdx.ts';
import type { Question } from '../../src/question/question.ts';
import { remarkQuestionBlocks } from '../../src/question/remark-question-blocks.ts';

const renderBlocks = remarkQuestionBlocks({ base: '/', format: formatProblems });

/** The text of a question's page: its blocks by the plugin that renders those of the site, without a frame around it. */
export function questionPage(root: string, { file, title }: Question): string {
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  const tree = mdxParser.parse(source);
  renderBlocks(tree, new VFile({ path, value: source }));
  const slugger = new GithubSlugger();
  visit(tree, 'heading', (heading) => {
    heading.data = { ...heading.data, hProperties: { id: slugger.slug(toString(heading)) } };
  });
  const html = { allowDangerousHtml: true };
  return `<h1>${title}</h1>${toHtml(toHast(tree, html), html)}`;
}
