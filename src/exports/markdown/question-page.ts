import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { readingOf } from '../../bank/evidence/readings.ts';
import { blocks } from '../../question/blocks/blocks.ts';
import type { Report } from '../../question/problem.ts';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';
import { licence } from '../licence.ts';
import { pageBody } from '../page-body.ts';
import { addressOf, contextOf } from '../question-address.ts';
import { blockNodes } from './block-nodes.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import { quizNodes } from './quiz-nodes.ts';
import { markdownOf } from './to-markdown.ts';
import { markdown as words } from '#strings/exports.ts';

/** The whole page of a question as Markdown; the answers of its quiz stand after a rule, at its end. */
export function questionMarkdown(source: ExportSource, question: Question): string {
  const { title, description, slug, file } = question;
  const answers: RootContent[] = [];
  let items = 0;
  const body = pageBody(file, source.mdxOf(file)).flatMap((node): readonly RootContent[] => {
    const quiz = node.type === 'mdxJsxFlowElement' && quizOf(node);
    if (!quiz) return blockNodes(node);
    items += 1;
    const { asked, answer } = quizNodes(quiz, slug);
    answers.push(heading(3, `${words.item} ${items}`), ...answer);
    return [heading(3, `${words.item} ${items}`), ...asked];
  });
  return `${markdownOf(
    [
      heading(1, title),
      { type: 'blockquote', children: [paragraph(text(description))] },
      factList(source, question),
      ...body,
      heading(2, words.sources),
      sourceList(source, question),
      heading(2, words.related),
      relatedList(source, question),
      ...(answers.length > 0
        ? [{ type: 'thematicBreak' } as const, heading(2, words.answers), ...answers]
        : []),
    ],
    contextOf(source, question),
  )}\n`;
}

const noReport: Report = () => undefined;

function quizOf(node: MdxJsxFlowElement) {
  if (node.name === blocks.quiz.name) return blocks.quiz.read(node, noReport);
  if (node.name === blocks.calculation.name) return blocks.calculation.read(node, noReport);
  return undefined;
}

function factList({ bank, ...source }: ExportSource, question: Question): RootContent {
  const topic = bank.topics.find(({ slug }) => slug === question.topic)?.title ?? question.topic;
  const url = addressOf(source, question);
  const { facts } = words;
  return list([
    [paragraph(text(`${facts.topic}: ${topic}`))],
    [paragraph(text(`${facts.difficulty}: ${question.difficulty}`))],
    [paragraph(text(`${facts.tags}: ${question.tags.join(', ')}`))],
    [paragraph(text(`${facts.reviewed}: ${question.reviewed}`))],
    [paragraph(text(`${facts.page}: `), link(url, url))],
    [paragraph(text(`${facts.licence}: `), link(licence.name, licence.url))],
  ]);
}

function sourceList({ bank }: ExportSource, { sources, file }: Question): RootContent {
  const evidence = bank.evidence?.get(file);
  return list(
    sources.map(({ title, by, year, url }) => {
      const reading = readingOf(evidence, url);
      const places = reading?.rows.map(({ where, instead }) =>
        instead === undefined ? where : `${where} (${words.readInstead}: ${instead})`,
      );
      const told = reading
        ? ` ${reading.words} ${words.readOn} ${reading.read}: ${places?.join('; ')}.`
        : '';
      return [paragraph(link(title, url), text(`, ${by}, ${year ?? words.living}.${told}`))];
    }),
    true,
  );
}

function relatedList({ bank, ...source }: ExportSource, { related }: Question): RootContent {
  const others = related.flatMap(
    (slug) => bank.questions.find((other) => other.slug === slug) ?? [],
  );
  return list(others.map((other) => [paragraph(link(other.title, addressOf(source, other)))]));
}
