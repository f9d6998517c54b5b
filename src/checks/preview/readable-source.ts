import { relative, sep } from 'node:path';
import { z } from 'astro/zod';
import type { Plugin } from 'vite';
import { parseDocument } from 'yaml';
import { checkFrontMatterAlone } from '../../question/mdx/front-matter.ts';
import { parseMdx } from '../../question/mdx/parse-mdx.ts';
import { reportInto, type Problem } from '../../question/problem.ts';
import { formatProblems } from '../formats.ts';

const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** Longer than any fence in a message. */
const fence = '~'.repeat(20);

/**
 * A source that the live preview can show: a page that cannot be parsed becomes one that says why, under its own title or,
 * where that cannot be read, the one that Astro remembers; Astro would show its overlay with the parser's words.
 * @param file path relative to the project, with forward slashes
 */
export function readableSource(source: string, file: string): string {
  const problems: Problem[] = [];
  const report = reportInto(problems, file);
  const [head = '', yaml] = frontMatter.exec(source) ?? [];
  const tree = parseMdx(source, report);
  const isYaml = yaml === undefined || parseDocument(yaml).errors.length === 0;
  if (tree && isYaml) return source;
  if (!isYaml) checkFrontMatterAlone(source, z.unknown(), report);
  const text = `This page cannot be shown until this is mended:\n\n${fence}text\n${formatProblems(problems)}\n${fence}\n`;
  return `${isYaml ? head : ''}\n${text}`;
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
