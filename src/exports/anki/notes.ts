import { site } from '../../site.ts';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { termUrl } from '../../bank/glossary/letters.ts';
import type { Comparison } from '../../question/blocks/comparison/comparison.ts';
import { render, renderInline } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import { questionUrl } from '../../question/urls.ts';
import type { ExportSource } from '../export.ts';
import { fieldHtml, fieldText } from './field-html.ts';
import { firstNames } from './ids.ts';
import { picturesOf } from './media.ts';
import type { Note } from './note.ts';
import { itemNotes } from './item-notes.ts';
import { contextFor, place, tagsOf, type Draft } from './note-parts.ts';
import { anki as words } from '#strings/export-files.ts';

/** Every note of the deck, in the order in which a reader meets them: question by question, the glossary last. */
export function notesOf(source: ExportSource): Note[] {
  const titles = new Map(source.bank.topics.map(({ slug, title }) => [slug, title]));
  const firstName = firstNames(source.renames);
  const notes = source.bank.questions.flatMap((question) => {
    const deck = titles.get(question.topic) ?? question.topic;
    return [
      questionNote(question, source),
      ...itemNotes(question, source),
      ...question.comparisons.flatMap((comparison) => rowNotes(comparison, question, source)),
    ].map((note) => ({ ...note, deck, guid: guidOf(firstName(note.guid)) }));
  });
  return [...notes, ...termNotes(source)];
}

function guidOf(name: string): string {
  return `${site.fileName}:${name}`;
}

function questionNote(question: Question, source: ExportSource): Draft {
  const context = contextFor(question, source);
  return {
    guid: question.slug,
    type: 'question',
    fields: [
      fieldText(question.title),
      fieldHtml(render(question.shortAnswer.nodes, context)),
      fieldHtml([
        h(
          'ul',
          question.keyPoints.map(({ nodes }) => h('li', renderInline(nodes, context))),
        ),
      ]),
      fieldHtml(
        picturesOf(question).map(({ name, description }) =>
          h('img.diagram', { src: name, alt: description }),
        ),
      ),
      ...place(question, source),
    ],
    tags: tagsOf(question, 'question'),
  };
}

function rowNotes(comparison: Comparison, question: Question, source: ExportSource): Draft[] {
  const context = contextFor(question, source);
  const columns = comparison.columns.map(({ nodes }) => renderInline(nodes, context));
  return comparison.rows.map((row) => ({
    guid: `${question.slug}#${comparison.id}--${row.id}`,
    type: 'comparison',
    fields: [
      fieldHtml(
        [
          h('span.table-title', comparison.title),
          ' ',
          ...renderInline(row.header.nodes, context),
        ].map(asNode),
      ),
      fieldHtml([
        h(
          'ul',
          columns.map((column) => h('li', column)),
        ),
      ]),
      fieldHtml([
        h(
          'table',
          h(
            'tbody',
            row.cells.map(({ nodes }, index) =>
              h('tr', [
                h('th', { scope: 'row' }, columns[index] ?? []),
                h('td', renderInline(nodes, context)),
              ]),
            ),
          ),
        ),
      ]),
      ...place(question, source, `${comparison.id}--${row.id}`),
    ],
    tags: tagsOf(question, 'comparison'),
  }));
}

function asNode(node: ElementContent | string): ElementContent {
  return typeof node === 'string' ? { type: 'text', value: node } : node;
}

function termNotes({ bank, site: { published } }: ExportSource): Note[] {
  const bySlug = new Map(bank.questions.map((question) => [question.slug, question]));
  return bank.glossary.map(({ term, slug, also = [], definition, questions }) => ({
    guid: guidOf(`glossary/${slug}`),
    type: 'term',
    deck: words.glossary,
    fields: [
      fieldText(term),
      fieldText(also.join(', ')),
      fieldText(definition),
      fieldHtml([
        h(
          'ul',
          questions
            .flatMap((name) => bySlug.get(name) ?? [])
            .map((question) =>
              h(
                'li',
                h(
                  'a',
                  { href: questionUrl(published, question.topic, question.slug) },
                  question.title,
                ),
              ),
            ),
        ),
      ]),
      words.glossary,
      fieldHtml([h('a', { href: termUrl(published, { term, slug }) }, words.openGlossary)]),
    ],
    tags: [site.fileName, `${site.fileName}::kind::term`],
  }));
}
