import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parseMdx } from '../../question/mdx/parse-mdx.ts';
import { reportInto, type Problem } from '../../question/problem.ts';
import { formatProblems } from '../formats.ts';

const frontMatter = /^---\n[\s\S]*?\n---\n/;

/** Longer than any fence in a message. */
const fence = '~'.repeat(20);

/**
 * A source that the live preview can show: a page that cannot be parsed becomes one that says why, under its own title,
 * where Astro would show its overlay with the parser's words.
 * @param file path relative to the project, with forward slashes
 */
export function readableSource(source: string, file: string): string {
  const problems: Problem[] = [];
  if (parseMdx(source, reportInto(problems, file))) return source;
  const [head = ''] = frontMatter.exec(source) ?? [];
  const text = `This page cannot be shown until this is mended:\n\n${fence}text\n${formatProblems(problems)}\n${fence}\n`;
  return `${head}\n${text}`;
}

/** Vite's plugin of the live preview: it comes before MDX is compiled. */
export function readablePages(root: string): Plugin {
  return {
    name: 'handbook:readable-pages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/content\/docs\/.*\.mdx$/ },
      handler(code, id) {
        const shown = readableSource(code, relative(root, id).split(sep).join('/'));
        return shown === code ? undefined : { code: shown, map: null };
      },
    },
  };
}
