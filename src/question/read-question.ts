import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { blockOf } from './blocks/blocks.ts';
import type { Chart } from './blocks/chart/chart.ts';
import type { CodeTabs } from './blocks/code-tabs/code-tabs.ts';
import type { Comparison } from './blocks/comparison/comparison.ts';
import type { Diagram } from './blocks/diagram/diagram.ts';
import type { Fold } from './blocks/fold/fold.ts';
import type { Quiz } from './blocks/quiz/quiz.ts';
import type { SmallTable } from './blocks/table/table.ts';
import { checkAllowedNodes } from './mdx/allowed-nodes.ts';
import { checkBlankLines } from './mdx/blank-lines.ts';
import { cleanText } from './mdx/clean-text.ts';
import { checkFrontMatterAlone, readFrontMatter } from './mdx/front-matter.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import { idOf } from './question-id.ts';
import { holds } from './mdx/leave-out.ts';
import { readPassages } from './mdx/passages.ts';
import { countWords, placeOf } from './mdx/prose.ts';
import { reportInto, type Problem, type Report } from './problem.ts';
import { afterwords } from './section-roles.ts';
import { questionFrontMatter, type Link, type Question, type Section } from './question.ts';

/** What reading a file gives: a question when nothing is wrong with its form, and what is. */
export interface ReadResult {
  readonly question?: Question;
  /** What was parsed, of which the question's prose is a part: for forms that need the text between its blocks. */
  readonly tree?: Root;
  readonly problems: readonly Problem[];
}

/**
 * Reads a question from its MDX source. Nothing of it is run. Never throws on bad content: it reports.
 * @param file path relative to the project, `…/questions/<topic>/<slug>.mdx`
 */
export function readQuestion(file: string, written: string): ReadResult {
  const problems: Problem[] = [];
  const report = reportInto(problems, file);
  const source = cleanText(written, report);
  const tree = source === undefined ? undefined : parseMdx(source, report);
  if (source === undefined || !tree) {
    if (source !== undefined && problems.every(isOfTextAlone)) {
      checkFrontMatterAlone(source, questionFrontMatter, report);
    }
    return { problems };
  }
  const frontMatter = readFrontMatter(tree, questionFrontMatter, report);
  checkAllowedNodes(tree, report, { tables: 'in-blocks', source });
  const blocks = readBlocks(tree, source.split('\n'), [...problems], report);
  if (problems.length > 0 || !frontMatter) return { problems };
  const { shortAnswer, keyPoints } = blocks;
  if (!shortAnswer || !keyPoints) {
    for (const name of [!shortAnswer && 'ShortAnswer', !keyPoints && 'KeyPoints'].filter(Boolean)) {
      report(
        undefined,
        'block-missing',
        `There is no <${name}> block.`,
        `Write <${name}> and </${name}> after the front matter; an existing question shows how.`,
      );
    }
    return { problems };
  }
  const { topic, slug } = idOf(file);
  const words = readWords(tree);
  const question: Question = {
    ...frontMatter.data,
    ...blocks,
    slug,
    topic,
    file,
    shortAnswer,
    keyPoints,
    sections: readSections(tree),
    links: readLinks(tree),
    passages: readPassages(tree),
    explanationWords: words.explanation,
    words: words.all,
    placeOf: frontMatter.placeOf,
  };
  return { question, tree, problems };
}

/** A tag, a brace or a fence that stays open says nothing of the front matter above it. */
function isOfTextAlone({ rule }: Problem): boolean {
  return ['mdx-syntax', 'fence-closed', 'file-encoding'].includes(rule);
}

interface ReadBlocks {
  shortAnswer?: Question['shortAnswer'];
  keyPoints?: Question['keyPoints'];
  comparisons: Comparison[];
  tables: SmallTable[];
  diagrams: Diagram[];
  charts: Chart[];
  codeTabs: CodeTabs[];
  folds: Fold[];
  quizzes: Quiz[];
}

/** @param refused what is wrong already: a block that holds some of it is not read, as no more than that would follow */
function readBlocks(
  tree: Root,
  lines: readonly string[],
  refused: readonly Problem[],
  report: Report,
): ReadBlocks {
  const read: ReadBlocks = {
    comparisons: [],
    tables: [],
    diagrams: [],
    charts: [],
    codeTabs: [],
    folds: [],
    quizzes: [],
  };
  for (const node of tree.children) {
    const block = node.type === 'mdxJsxFlowElement' ? blockOf(node.name) : undefined;
    if (node.type !== 'mdxJsxFlowElement' || !block) continue;
    if (refused.some((problem) => holds(node, problem))) continue;
    checkBlankLines(node, lines, report);
    if (block.once && read[block.slot]) reportTwice(node, report);
    const value: unknown = block.read(node, report);
    if (value === undefined) continue;
    // Each slot takes what its own blocks read.
    if (block.once) Object.assign(read, { [block.slot]: value });
    else (read[block.slot] as unknown[]).push(value);
  }
  return read;
}

function reportTwice(block: MdxJsxFlowElement, report: Report): void {
  report(
    placeOf(block),
    'block-twice',
    `A second <${block.name}> was found.`,
    'Keep one of them: a page has one.',
  );
}

/** Headings with the anchors that the page gives them. */
export function readSections(tree: Root): Section[] {
  const slugger = new GithubSlugger();
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = toString(node);
    return [{ depth: node.depth, text, anchor: slugger.slug(text), at: placeOf(node) }];
  });
}

/** Every link of a page, as its author wrote it. */
export function readLinks(tree: Root): Link[] {
  const links: Link[] = [];
  visit(tree, 'link', (link) => {
    links.push({ url: link.url, at: placeOf(link) });
  });
  return links;
}

function readWords(tree: Root): { explanation: number; all: number } {
  let section = '';
  let explanation = 0;
  let all = 0;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) section = toString(node);
    const words = wordsOf(node);
    all += words;
    if (isProse(node) && !afterwords.includes(section)) explanation += words;
  }
  return { explanation, all };
}

function isProse(node: RootContent): boolean {
  return ['paragraph', 'list', 'blockquote', 'heading', 'containerDirective'].includes(node.type);
}

function isQuizBlock(name: string | null): boolean {
  return name === 'Quiz' || name === 'Calculation';
}

/** Words that are read: a diagram's description counts, its DOT, code and quizzes do not. */
function wordsOf(node: RootContent): number {
  if (node.type === 'yaml' || node.type === 'code') return 0;
  if (node.type === 'mdxJsxFlowElement' && isQuizBlock(node.name)) return 0;
  let words = 0;
  visit(node, ['paragraph', 'heading', 'tableCell'], (part) => {
    words += countWords(toString(part));
    return 'skip';
  });
  return words;
}
