import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { changedQuestions } from '../../bank/page-changes.ts';
import { render } from '../../question/mdx/to-hast.ts';
import type { ExportSource } from '../export.ts';
import { addressOf, contextOf } from '../question-address.ts';
import { feeds as words } from '#strings/exports.ts';

/** A question as feeds tell of it. */
export interface FeedEntry {
  /** The address under which it was first published: by it readers know it again. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly tags: readonly string[];
  /** RFC 3339, at midnight: Git's days, without a zone of anybody's. */
  readonly published: string;
  readonly updated: string;
}

/** As many as a feed reader takes in at once. */
const most = 60;

/** The questions that changed last. Without their history all are as old as their last review. */
export function feedEntries(source: ExportSource): FeedEntry[] {
  const firstPages = firstPagesOf(source.renamedPages);
  return changedQuestions(source.bank.questions, source.histories)
    .slice(0, most)
    .map(({ question, added, changed, changes }) => {
      const { title, description, tags, slug, shortAnswer, keyPoints } = question;
      const context = { ...contextOf(source, question), slug };
      const [last] = changes;
      const url = addressOf(source, question);
      const first = firstPages.get(`${question.topic}/${slug}`)?.split('/');
      const id = first ? addressOf(source, { topic: first[0] ?? '', slug: first[1] ?? '' }) : url;
      const html = toHtml([
        h('h2', words.shortAnswer),
        ...render(shortAnswer.nodes, context),
        h('h2', words.keyPoints),
        h(
          'ul',
          keyPoints.map(({ nodes }) => h('li', render(nodes, context))),
        ),
        ...(last ? [h('p', `${words.lastChange}: ${last.subject}`)] : []),
      ]);
      return {
        ...{ id, url, title, summary: description, html, tags },
        ...{ published: midnight(added), updated: midnight(changed) },
      };
    });
}

/** Of the names that lead to a page the first in the file of moves is the oldest. */
function firstPagesOf(renamedPages: ExportSource['renamedPages']): ReadonlyMap<string, string> {
  // Of two entries with one key a map keeps the last.
  return new Map(
    Object.entries(renamedPages)
      .map(([from, to]) => [to, from] as const)
      .reverse(),
  );
}

/** The moment at which a day begins. */
export function midnight(date: string): string {
  return `${date}T00:00:00Z`;
}
