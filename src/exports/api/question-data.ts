import GithubSlugger from 'github-slugger';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { blocks } from '../../question/blocks/blocks.ts';
import type { Question } from '../../question/question.ts';
import { readingMinutes } from '../../question/reading-time.ts';
import type { ExportSource } from '../export.ts';
import { licence } from '../licence.ts';
import { blockNodes } from '../markdown/block-nodes.ts';
import { markdownOf, type MarkdownContext } from '../markdown/to-markdown.ts';
import { pageBody } from '../page-body.ts';
import { addressOf, contextOf, jsonPath, markdownPath } from '../question-address.ts';
import { itemsData, textsOf } from './item-data.ts';
import type { ApiDocument } from './schemas.ts';

type QuestionData = ApiDocument<'Question'>;

/** What the index and the document of a question both say of it. */
export function summaryOf(source: ExportSource, question: Question) {
  const { slug, topic, title, shortTitle, description, difficulty, tags, reviewed } = question;
  const { published } = source.site;
  const changed = source.histories.get(question.file)?.changed;
  return {
    ...{ slug, topic, title, shortTitle, description, difficulty, tags: [...tags], reviewed },
    ...(changed !== undefined && { changed }),
    minutes: readingMinutes(question),
    url: addressOf(source, question),
    markdown: `${published}${markdownPath(question)}`,
    json: `${published}${jsonPath(question)}`,
  };
}

/** Everything that the page of a question says. */
export function questionData(source: ExportSource, question: Question): QuestionData {
  const { topic, slug, order, diagrams, related, sources, file } = question;
  const context = contextOf(source, question);
  const texts = textsOf(context);
  return {
    version: '1',
    ...summaryOf(source, question),
    order,
    shortAnswer: texts(question.shortAnswer),
    keyPoints: question.keyPoints.map(texts),
    sections: sectionsOf(pageBody(file, source.mdxOf(file)), context),
    comparisons: comparisonsData(question, context),
    diagrams: diagrams.map(({ id, title, description, dot }) => ({
      ...{ id, title, description: texts(description), dot },
    })),
    items: itemsData(question, context),
    sources: sources.map((entry) => ({ ...entry })),
    evidence: [...(source.bank.evidence?.get(file)?.rows ?? [])],
    related: [...related],
    after: [...(source.bank.prerequisites.get(slug) ?? [])],
    licence: { ...licence },
    topic,
  };
}

/** The comparison tables of a question. */
function comparisonsData(
  question: Question,
  context: MarkdownContext,
): QuestionData['comparisons'] {
  const texts = textsOf(context);
  const url = (anchor: string) => `${context.base}${context.page}/#${anchor}`;
  return question.comparisons.map(({ id, title, corner, columns, rows }) => ({
    ...{ id, question: question.slug, title, url: url(id) },
    ...{ corner: texts(corner), columns: columns.map(texts) },
    rows: rows.map((row) => ({
      ...{ id: row.id, url: url(`${id}--${row.id}`) },
      ...{ header: texts(row.header), cells: row.cells.map(texts) },
    })),
  }));
}

/** The blocks that the data of a question has by themselves. */
const withField = new Set<string>(
  [
    ...[blocks.shortAnswer, blocks.keyPoints, blocks.comparison, blocks.diagram],
    ...[blocks.quiz, blocks.calculation],
  ].map(({ name }) => name),
);

/** The prose, code and other blocks below each heading, with the anchors that the page gives them. */
function sectionsOf(
  body: readonly RootContent[],
  context: MarkdownContext,
): QuestionData['sections'] {
  const slugger = new GithubSlugger();
  const sections: { anchor: string; depth: number; title: string; nodes: RootContent[] }[] = [];
  for (const node of body) {
    if (node.type === 'heading') {
      const title = toString(node);
      sections.push({ anchor: slugger.slug(title), depth: node.depth, title, nodes: [] });
    } else if (node.type !== 'mdxJsxFlowElement' || !withField.has(node.name ?? '')) {
      sections.at(-1)?.nodes.push(...blockNodes(node));
    }
  }
  return sections.map(({ nodes, ...section }) => ({
    ...section,
    markdown: markdownOf(nodes, context),
  }));
}
