import type { RootContent } from 'mdast';
import { topicUrl } from '../../question/urls.ts';
import type { ExportFile, ExportSource } from '../export.ts';
import { pageBody } from '../page-body.ts';
import { addressOf, contextOf } from '../question-address.ts';
import { blockNodes } from './block-nodes.ts';
import { comparisonTable } from './comparison-table.ts';
import { heading, link, list, paragraph, strong, text } from './nodes.ts';
import { markdownOf } from './to-markdown.ts';
import { markdown as words } from '#strings/exports.ts';

/** The pages that are no question's as Markdown: guides, topics, glossary and comparison tables. */
export function otherPages(source: ExportSource): ExportFile[] {
  return [...guidePages(source), ...topicPages(source), ...comparePages(source), glossary(source)];
}

function page(source: ExportSource, path: string, nodes: readonly RootContent[]): ExportFile {
  const body = markdownOf(nodes, { base: source.site.published, page: path });
  return { path: `${path}.md`, body: `${body}\n` };
}

function guidePages(source: ExportSource): ExportFile[] {
  return source.bank.guides.map(({ file, title, description }) =>
    page(source, file.replace(/^src\/content\/docs\/|\.mdx$/g, ''), [
      heading(1, title),
      paragraph(text(description)),
      ...pageBody(file, source.mdxOf(file)).flatMap(blockNodes),
    ]),
  );
}

function topicPages(source: ExportSource): ExportFile[] {
  return source.bank.topics.map(({ slug, title, blurb, why }) =>
    page(source, topicUrl('', slug).slice(0, -1), [
      ...[heading(1, title), paragraph(text(`${blurb} ${why}`)), heading(2, words.questions)],
      list(
        source.bank.questions
          .filter(({ topic }) => topic === slug)
          .map((question) => [
            paragraph(
              link(question.title, addressOf(source, question)),
              text(` (${question.difficulty}). ${question.description}`),
            ),
          ]),
        true,
      ),
    ]),
  );
}

function comparePages(source: ExportSource): ExportFile[] {
  return source.bank.topics.map(({ slug, title }) =>
    page(source, `compare/${slug}`, [
      heading(1, `${words.compare}: ${title}`),
      ...source.bank.questions
        .filter(({ topic }) => topic === slug)
        .flatMap((question) =>
          question.comparisons.flatMap((comparison) => [
            heading(2, comparison.title),
            paragraph(link(question.title, `${addressOf(source, question)}#${comparison.id}`)),
            comparisonTable(comparison, contextOf(source, question)),
          ]),
        ),
    ]),
  );
}

function glossary(source: ExportSource): ExportFile {
  const bySlug = new Map(source.bank.questions.map((question) => [question.slug, question]));
  return page(source, 'glossary', [
    heading(1, words.glossary),
    list(
      source.bank.glossary.map(({ term, also = [], definition, questions }) => [
        paragraph(
          ...[strong(term), text(`${also.length > 0 ? ` (${also.join(', ')})` : ''}: `)],
          text(`${definition} `),
          ...questions.flatMap((slug) => {
            const question = bySlug.get(slug);
            if (!question) return [];
            return [text(' '), link(question.shortTitle, addressOf(source, question))];
          }),
        ),
      ]),
    ),
  ]);
}
