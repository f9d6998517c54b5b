import { guideUrl } from '../../question/urls.ts';
import type { ExportSource } from '../export.ts';
import { markdownPath } from '../question-address.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import { markdownOf } from './to-markdown.ts';
import { markdown as words } from '#strings/exports.ts';

/** The list of all pages in the form that llmstxt.org describes: a title, what it is, and links by topic. */
export function llmsText({ bank, site }: ExportSource): string {
  const at = (path: string) => `${site.published}${path}`;
  const entry = (title: string, path: string, about: string) => [
    paragraph(link(title, at(path)), text(about === '' ? '' : `: ${about}`)),
  ];
  const nodes = [
    heading(1, site.name),
    { type: 'blockquote' as const, children: [paragraph(text(site.description))] },
    ...bank.topics.flatMap(({ slug, title }) => [
      heading(2, title),
      list(
        bank.questions
          .filter(({ topic }) => topic === slug)
          .map((question) => entry(question.title, markdownPath(question), question.description)),
      ),
    ]),
    heading(2, words.optional),
    list([
      entry(words.whole, 'llms-full.txt', ''),
      entry(words.data, 'api/v1/index.json', ''),
      entry(words.glossary, 'glossary.md', ''),
      ...bank.topics.map(({ slug, title }) =>
        entry(`${words.compare}: ${title}`, `compare/${slug}.md`, ''),
      ),
      ...bank.guides.map(({ file, title, description }) =>
        entry(title, guideUrl('', file).replace(/\/$/, '.md'), description),
      ),
    ]),
  ];
  return `${markdownOf(nodes, { base: site.published, page: '' })}\n`;
}
