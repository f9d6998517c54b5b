import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { renderQuiz } from '../../question/blocks/quiz/render-quiz.ts';
import { contextOf } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';
import { chapterBody } from '../parts/chapter-body.ts';
import { paperDrawing } from '../parts/drawing.ts';
import { staticQuiz, type StaticQuiz } from '../parts/static-quiz.ts';
import { addressOf } from '../question-address.ts';
import { epub } from '#strings/export-files.ts';
import { book as words } from '#strings/export-paper.ts';
import { numberLinks } from './notes.ts';

/** Titles of topics are `h2`, those of questions `h3`. */
const deeper = 2;

/**
 * A question of the book: its page from top to bottom, the answers of its quiz, its sources as numbered notes.
 * @param inBook has links to other questions lead to where the book has them
 */
export function bookQuestion(
  question: Question,
  source: ExportSource,
  inBook: (node: ElementContent) => void,
): Element {
  const idOf = (id: string) => `${question.slug}--${id}`;
  const context = contextOf(question, source.site.published);
  const quizzes = question.quizzes.map((quiz) => staticQuiz(renderQuiz(quiz, context)));
  const itemTitle = (place: number, id: string) =>
    h('p.quiz-number', h('a', { href: `#${idOf(id)}` }, words.item(place + 1)));
  const item = (quiz: StaticQuiz, place: number): ElementContent =>
    h('div.quiz', { id: quiz.id }, [
      itemTitle(place, `${quiz.id}--answer`),
      ...(quiz.asks.length > 0 ? [h('p.asks', quiz.asks)] : []),
      ...quiz.stem,
      ...(quiz.hint.length > 0 ? [h('p.hint', quiz.hint)] : []),
      ...quiz.body,
    ]);
  const answers = quizzes.map(({ id, answer }, place) =>
    h('div.answer', { id: `${id}--answer` }, [itemTitle(place, id), ...answer]),
  );
  const content = h('div', [
    ...chapterBody(question, source, context, quizzes, { item, drawing: paperDrawing }),
    ...(answers.length > 0 ? [h('section.answers', [h('h2', epub.answers), ...answers])] : []),
  ]);
  inBook(content);
  sink(content, idOf);
  const notes = numberLinks([content], question, idOf);
  const address = addressOf(source, question);
  return h('article.question', { id: question.slug }, [
    h('h3', question.title),
    h('p.facts', h('a.address', { href: address }, address)),
    ...content.children,
    h('h4', words.sources),
    notes,
  ]);
}

/** Headings one book deeper than on a page, and ids that no other page has. */
function sink(content: Element, idOf: (id: string) => string): void {
  visit(content, 'element', (element) => {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) element.tagName = `h${Math.min(6, Number(level) + deeper)}`;
    const { id } = element.properties;
    if (typeof id === 'string') element.properties['id'] = idOf(id);
  });
}
