import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Comparison } from '../../question/blocks/comparison/comparison.ts';
import type { Diagram } from '../../question/blocks/diagram/diagram.ts';
import { renderQuiz } from '../../question/blocks/quiz/render-quiz.ts';
import { render, renderInline, type RenderContext } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import { questionUrl } from '../../question/urls.ts';
import type { ExportSource } from '../export.ts';
import { pageBody } from '../page-body.ts';
import { drawingOf } from '../parts/drawing.ts';
import { staticQuiz, type StaticQuiz } from '../parts/static-quiz.ts';
import { words } from './words.ts';

/** A question as a chapter: its page from top to bottom, and the answers of its quiz at the end. */
export function chapterOf(question: Question, source: ExportSource): ElementContent[] {
  const { topic, slug } = question;
  const address = questionUrl(source.site.published, topic, slug);
  const context = { base: source.site.published, page: `questions/${topic}/${slug}`, slug };
  const quizzes = question.quizzes.map((quiz) => staticQuiz(renderQuiz(quiz, context)));
  const body = bodyOf(question, source, context, quizzes);
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
    ...question.diagrams.map(({ id }) => id),
    ...question.comparisons.flatMap(({ id, rows }) => [
      id,
      ...rows.map((row) => `${id}--${row.id}`),
    ]),
  ]);
}

function bodyOf(
  question: Question,
  source: ExportSource,
  context: RenderContext,
  quizzes: readonly StaticQuiz[],
): ElementContent[] {
  const comparisons = question.comparisons.values();
  const diagrams = question.diagrams.values();
  const items = quizzes.entries();
  const sections = question.sections.values();
  const block = (name: string | null): ElementContent[] => {
    switch (name) {
      case 'ShortAnswer':
        return [
          h('h2', words.shortAnswer),
          h('div.short-answer', render(question.shortAnswer.nodes, context)),
        ];
      case 'KeyPoints':
        return [
          h('h2', words.keyPoints),
          h(
            'ul',
            question.keyPoints.map(({ nodes }) => h('li', renderInline(nodes, context))),
          ),
        ];
      default:
        return [];
    }
  };
  return pageBody(question.file, source.mdxOf(question.file)).flatMap((node): ElementContent[] => {
    if (node.type === 'heading') {
      const id = sections.next().value?.anchor;
      return render([node], context).map((element) =>
        element.type === 'element' ? { ...element, properties: { id } } : element,
      );
    }
    if (node.type !== 'mdxJsxFlowElement') return render([node], context);
    if (node.name === 'Comparison')
      return shown(comparisons.next().value, (value) => table(value, context));
    if (node.name === 'Diagram')
      return shown(diagrams.next().value, (value) => figure(value, context));
    if (node.name === 'Quiz' || node.name === 'Calculation') {
      return shown(items.next().value, ([place, quiz]) => item(quiz, place));
    }
    return block(node.name);
  });
}

function shown<Value>(
  value: Value | undefined,
  show: (value: Value) => ElementContent,
): ElementContent[] {
  return value === undefined ? [] : [show(value)];
}

function table(
  { id, title, corner, columns, rows }: Comparison,
  context: RenderContext,
): ElementContent {
  return h('figure', { id }, [
    h('table', [
      h('caption', title),
      h(
        'thead',
        h(
          'tr',
          [corner, ...columns].map(({ nodes }) =>
            h('th', { scope: 'col' }, renderInline(nodes, context)),
          ),
        ),
      ),
      h(
        'tbody',
        rows.map((row) =>
          h('tr', { id: `${id}--${row.id}` }, [
            h('th', { scope: 'row' }, renderInline(row.header.nodes, context)),
            ...row.cells.map(({ nodes }) => h('td', renderInline(nodes, context))),
          ]),
        ),
      ),
    ]),
  ]);
}

function figure(diagram: Diagram, context: RenderContext): ElementContent {
  const { svg } = drawingOf(diagram);
  svg.properties = {
    ...svg.properties,
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    ariaLabel: diagram.title,
  };
  return h('figure.diagram', { id: diagram.id }, [
    svg,
    h('figcaption', [
      h('p', h('strong', diagram.title)),
      h('p', words.picture),
      ...render(diagram.description.nodes, context),
    ]),
  ]);
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
