import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { Question } from '../../question/question.ts';
import { questionUrl } from '../../question/urls.ts';
import type { ExportSource } from '../export.ts';

/** Where a book has a question, or a place in its chapter. */
export type ChapterAddress = (question: Question, anchor: string | undefined) => string;

/**
 * Has links to other pages lead to their chapters: to the place, where the chapter has it. One of the class `site` stays:
 * it leads out of the book on purpose.
 */
export function chapterLinks(
  { bank, site }: ExportSource,
  address: ChapterAddress,
): (node: ElementContent) => void {
  const chapters = new Map(
    bank.questions.map((question) => [
      questionUrl(site.published, question.topic, question.slug),
      question,
    ]),
  );
  return (node) => {
    visit(node, 'element', ({ tagName, properties }) => {
      const { href, className } = properties;
      if (tagName !== 'a' || typeof href !== 'string') return;
      const [page = '', anchor] = href.split('#');
      const question = chapters.get(page);
      if (!question || [className].flat().includes('site')) return;
      const found = anchor !== undefined && anchorsOf(question).has(anchor);
      properties['href'] = address(question, found ? anchor : undefined);
    });
  };
}

/** The anchors of a chapter, to which other chapters can link. */
function anchorsOf(question: Question): ReadonlySet<string> {
  return new Set([
    ...question.sections.map(({ anchor }) => anchor),
    ...question.quizzes.map(({ id }) => id),
    ...[question.diagrams, question.charts, question.tables, question.codeTabs, question.folds]
      .flat()
      .map(({ id }) => id),
    ...question.comparisons.flatMap(({ id, rows }) => [
      id,
      ...rows.map((row) => `${id}--${row.id}`),
    ]),
  ]);
}
