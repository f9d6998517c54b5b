import type { Root } from 'mdast';
import type { Comparison } from './blocks/comparison/comparison.ts';
import { questionFrontMatter, type Question } from './question.ts';
import { idOf } from './question-id.ts';
import { readFrontMatter } from './mdx/front-matter.ts';

/**
 * What other questions need to know of one: its place, its order and the ids of its comparisons. Reading the rest would
 * make the check of one file wait for all. Undefined when its front matter cannot be read.
 */
export function readOutline(file: string, source: string): Question | undefined {
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  if (yaml === undefined) return undefined;
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const tree: Root = { type: 'root', children: [{ type: 'yaml', value: yaml, position }] };
  const frontMatter = readFrontMatter(tree, questionFrontMatter, () => undefined);
  if (!frontMatter) return undefined;
  const at = { line: 1, column: 1 };
  const nothing = { nodes: [], text: '', at };
  return {
    ...frontMatter.data,
    ...idOf(file),
    file,
    shortAnswer: nothing,
    keyPoints: [],
    sections: [],
    comparisons: [...source.matchAll(/^<Comparison id="([^"]*)"/gm)].map(
      ([, id = '']): Comparison => ({ id, at, title: '', corner: nothing, columns: [], rows: [] }),
    ),
    tables: [],
    diagrams: [],
    charts: [],
    codeTabs: [],
    folds: [],
    quizzes: [],
    links: [],
    passages: [],
    explanationWords: 0,
    words: 0,
    placeOf: frontMatter.placeOf,
  };
}
