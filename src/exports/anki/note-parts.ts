import { site } from '../../site.ts';
import { h } from 'hastscript';
import type { RenderContext } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import { questionUrl } from '../../question/urls.ts';
import type { ExportSource } from '../export.ts';
import { fieldHtml, fieldText } from './field-html.ts';
import type { Note } from './note.ts';
import { anki as words } from '#strings/export-files.ts';

/** A note of a question, whose guid is still a name of today: `slug` or `slug#item`. */
export type Draft = Omit<Note, 'deck'>;

/** The topic and the link to the page that every card of a question ends with. */
export function place(
  question: Question,
  { bank, site: { published } }: ExportSource,
  anchor?: string,
): [string, string] {
  const address = questionUrl(published, question.topic, question.slug);
  const href = anchor === undefined ? address : `${address}#${anchor}`;
  const topic = bank.topics.find(({ slug }) => slug === question.topic);
  return [fieldText(topic?.title ?? question.topic), fieldHtml([h('a', { href }, words.openPage)])];
}

/** Links of a card lead to the site: there is no page around it. */
export function contextFor(
  { topic, slug }: Question,
  { site: { published } }: ExportSource,
): RenderContext {
  return { base: published, page: `questions/${topic}/${slug}`, slug };
}

/** What a reader finds the cards by. */
export function tagsOf({ topic, difficulty, tags }: Question, kind: string): string[] {
  return [
    site.fileName,
    `${site.fileName}::kind::${kind}`,
    `${site.fileName}::difficulty::${difficulty}`,
    `${site.fileName}::topic::${topic}`,
    ...tags.map((tag) => `${site.fileName}::tag::${tag}`),
  ];
}
