import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { renderQuiz } from '../../question/blocks/quiz/render-quiz.ts';
import { contextOf } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import { questionUrl } from '../../question/urls.ts';
import type { ExportSource } from '../export.ts';
import { staticQuiz } from '../parts/static-quiz.ts';
import { chapterBody } from './chapter-body.ts';
import { epub as words } from '#strings/export-files.ts';

/** A question as a chapter: its page from top to bottom, and the answers of its quiz at the end. */
export function chapterOf(question: Question, source: ExportSource): ElementContent[] {
  const { topic, slug } = question;
  const address = questionUrl(source.site.published, topic, slug);
  const context = contextOf(question, source.site.published);
  const quizzes = question.quizzes.map((quiz) => staticQuiz(renderQuiz(quiz, context)));
  const body = chapterBody(question, source, context, quizzes);
  return [
    h('h1', question.title),
    ...body,
    h('h2', { id: 'sources' }, words.sources),
    h(
      'ol',
      question.sources.map(({ title, by, year, url }) =>
        h('li', [h('a', { href: url }, title), `, ${by}${year === undefined ? '' : `, ${year}`}`]),
      ),
    ),
    h('p.facts', h('a', { href: address }, words.onTheSite)),
    h('h2', { id: 'answers' }, words.answers),
    ...quizzes.map(({ id, answer }, place) =>
      h('div.answer', { id: `${id}--answer` }, [
        h('p', h('a', { href: `#${id}` }, `${words.toItem} ${place + 1}`)),
        ...answer,
      ]),
    ),
  ];
}

/** The anchors of a chapter, to which other chapters can link. */
export function anchorsOf(question: Question): ReadonlySet<string> {
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
