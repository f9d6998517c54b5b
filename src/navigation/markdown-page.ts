import type { QuestionBank } from '../bank/question-bank.ts';
import { compareUrl, guideUrl, questionUrl, topicUrl } from '../question/urls.ts';

const known = new WeakMap<QuestionBank, ReadonlySet<string>>();

/**
 * Where a page stands as Markdown: its address with `.md` for the last slash. Undefined for a page that is no text.
 * @param path the page's address
 */
export function markdownPage(bank: QuestionBank, base: string, path: string): string | undefined {
  const pages = known.get(bank) ?? textPages(bank);
  known.set(bank, pages);
  return pages.has(path.slice(base.length)) ? path.replace(/\/$/, '.md') : undefined;
}

/** The pages that the build writes as Markdown too, below the base. */
export function textPages({ questions, topics, guides }: QuestionBank): ReadonlySet<string> {
  return new Set([
    ...questions.map(({ topic, slug }) => questionUrl('', topic, slug)),
    ...topics.flatMap(({ slug }) => [topicUrl('', slug), compareUrl('', slug)]),
    ...guides.map(({ file }) => guideUrl('', file)),
    'glossary/',
  ]);
}
