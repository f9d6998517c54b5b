import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isMultiple, type Option, type Quiz } from '../../question/blocks/quiz/quiz.ts';
import { shownOptions } from '../../question/blocks/quiz/render-options.ts';
import { shownSteps } from '../../question/blocks/quiz/render-order.ts';
import { renderStem } from '../../question/blocks/quiz/render-stem.ts';
import { contextOf, render, renderInline, type RenderContext } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import type { AskedChoice, CourseItem } from './course-item.ts';
import { diagnosisItems } from './diagnosis-items.ts';
import { numberItems } from './number-items.ts';
import { sortItems } from './sort-items.ts';
import { course as words } from '#strings/export-files.ts';

/**
 * Everything that a question asks, for programs that ask one thing at a time: of an item that asks two things, one after the
 * other. The whole question comes first, and the drills of its tables last.
 */
export function courseItems(question: Question, published: string): CourseItem[] {
  const context = contextOf(question, published);
  return [
    wholeQuestion(question, context),
    ...question.quizzes.flatMap((quiz) => quizItems(quiz, question.slug, context)),
    ...question.comparisons.flatMap((comparison) => sortItems(comparison, context)),
  ];
}

/** What a recall card asks: the question itself, to be answered in words. */
function wholeQuestion(question: Question, context: RenderContext): CourseItem {
  return {
    id: `${question.slug}#recall`,
    anchor: '',
    context: [],
    question: [{ type: 'text', value: question.title }],
    asked: { kind: 'words' },
    after: [
      h('p', h('strong', words.shortAnswer)),
      ...render(question.shortAnswer.nodes, context),
      h('p', h('strong', words.keyPoints)),
      h(
        'ul',
        question.keyPoints.map(({ nodes }) => h('li', renderInline(nodes, context))),
      ),
    ],
  };
}

function quizItems(quiz: Quiz, slug: string, context: RenderContext): CourseItem[] {
  const id = `${slug}#${quiz.id}`;
  const base = { id, anchor: quiz.id, after: [] };
  switch (quiz.kind) {
    case 'choice':
      return [
        {
          ...{ ...base, ...renderStem(quiz.stem, context) },
          asked: askedChoice(quiz.options, id, context, isMultiple(quiz) ? 'all' : 'one'),
        },
      ];
    case 'order':
      return [
        {
          ...{ ...base, ...renderStem(quiz.stem, context) },
          asked: {
            kind: 'order',
            steps: quiz.steps.map((step) => ({
              id: step.id,
              content: renderInline(step.content.nodes, context),
              reason: renderInline(step.reason.nodes, context),
            })),
            shown: shownSteps(quiz, id).map((step) => step.id),
          },
        },
      ];
    case 'second-thought': {
      const first = renderStem(quiz.stem, context);
      const then = renderStem(quiz.then.stem, context);
      const fact: ElementContent[] = [
        ...first.context,
        h('p', first.question),
        h('p', h('strong', words.furtherFact)),
        ...then.context,
      ];
      return [
        { ...base, ...first, asked: askedChoice(quiz.options, id, context) },
        {
          ...{ ...base, ...then, id: `${id}--then`, context: fact },
          asked: askedChoice(quiz.then.options, `${id}--then`, context),
        },
      ];
    }
    case 'diagnosis':
      return diagnosisItems(
        quiz,
        { ...base, asked: askedChoice(quiz.options, id, context) },
        context,
      );
    default:
      return numberItems(quiz, id, context);
  }
}

function askedChoice(
  options: readonly Option[],
  seed: string,
  context: RenderContext,
  wanted: AskedChoice['wanted'] = 'one',
): AskedChoice {
  return {
    ...{ kind: 'choice', wanted },
    options: shownOptions(options, seed).map(({ id, right, content, reason }) => ({
      ...{ id, right },
      content: renderInline(content.nodes, context),
      reason: renderInline(reason.nodes, context),
    })),
  };
}
