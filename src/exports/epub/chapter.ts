import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { renderQuiz } from '../../question/blocks/quiz/render-quiz.ts';
import { contextOf } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import { questionUrl } from '../../question/urls.ts';
import type { ExportSource } from '../export.ts';
import { chapterBody } from '../parts/chapter-body.ts';
import { drawingOf } from '../parts/drawing.ts';
import { staticQuiz, type StaticQuiz } from '../parts/static-quiz.ts';
import { epub as words } from '#strings/export-files.ts';

/** A question as a chapter: its page from top to bottom, and the answers of its quiz at the end. */
export function chapterOf(question: Question, source: ExportSource): ElementContent[] {
  const { topic, slug } = question;
  const address = questionUrl(source.site.published, topic, slug);
  const context = contextOf(question, source.site.published);
  const quizzes = question.quizzes.map((quiz) => staticQuiz(renderQuiz(quiz, context)));
  const body = chapterBody(question, source, context, quizzes, {
    item,
    drawing: (diagram) => drawingOf(diagram).svg,
  });
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
    h('p.facts', h('a.site', { href: address }, words.onTheSite)),
    h('h2', { id: 'answers' }, words.answers),
    ...quizzes.map(({ id, answer }, place) =>
      h('div.answer', { id: `${id}--answer` }, [
        h('p', h('a', { href: `#${id}` }, `${words.toItem} ${place + 1}`)),
        ...answer,
      ]),
    ),
  ];
}

function item(quiz: StaticQuiz, place: number): ElementContent {
  return h('div.quiz', { id: quiz.id }, [
    h('h3', `${place + 1}`),
    ...(quiz.asks.length > 0 ? [h('p.asks', quiz.asks)] : []),
    ...quiz.stem,
    ...(quiz.hint.length > 0 ? [h('p.hint', quiz.hint)] : []),
    ...quiz.body,
    h('p', h('a', { href: `#${quiz.id}--answer` }, words.toAnswer)),
  ]);
}
