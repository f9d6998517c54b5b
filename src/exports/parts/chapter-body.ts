import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { blocks } from '../../question/blocks/blocks.ts';
import type { Comparison } from '../../question/blocks/comparison/comparison.ts';
import type { Diagram } from '../../question/blocks/diagram/diagram.ts';
import { renderInline, type RenderContext } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';
import { pageBody } from '../page-body.ts';
import { staticBlock } from './static-blocks.ts';
import type { StaticQuiz } from './static-quiz.ts';
import { staticText } from './static-text.ts';
import { epub as words } from '#strings/export-files.ts';

/** What books show each in their own way. */
export interface ChapterShows {
  /** What is asked; answers stand where the book has them. */
  item(quiz: StaticQuiz, place: number): ElementContent;
  drawing(diagram: Diagram): Element;
}

/**
 * A question's page from top to bottom without its sources.
 * @throws Error at a block that the book does not know
 */
export function chapterBody(
  question: Question,
  source: ExportSource,
  context: RenderContext,
  quizzes: readonly StaticQuiz[],
  shows: ChapterShows,
): ElementContent[] {
  const sections = question.sections.values();
  const show = showsOf(question, context, quizzes, shows);
  return pageBody(question.file, source.mdxOf(question.file)).flatMap((node): ElementContent[] => {
    if (node.type === 'heading') {
      const id = sections.next().value?.anchor;
      return staticText([node], context).map((element) =>
        element.type === 'element' ? { ...element, properties: { id } } : element,
      );
    }
    if (node.type !== 'mdxJsxFlowElement') return staticText([node], context);
    const element = staticBlock(node, context);
    const content = element ? [element] : show.get(node.name ?? '')?.();
    if (content) return content;
    throw new Error(`${question.file}: the book has no form of <${node.name ?? ''}>`);
  });
}

/** How the blocks are shown of which a question knows more than a block can tell: in their order on the page. */
function showsOf(
  question: Question,
  context: RenderContext,
  quizzes: readonly StaticQuiz[],
  { item, drawing }: ChapterShows,
): ReadonlyMap<string, () => ElementContent[]> {
  const comparisons = question.comparisons.values();
  const diagrams = question.diagrams.values();
  const items = quizzes.entries();
  const nextItem = () => one(items.next().value, ([place, quiz]) => item(quiz, place));
  return new Map([
    [
      blocks.shortAnswer.name,
      () => [
        h('h2', words.shortAnswer),
        h('div.short-answer', staticText(question.shortAnswer.nodes, context)),
      ],
    ],
    [
      blocks.keyPoints.name,
      () => [
        h('h2', words.keyPoints),
        h(
          'ul',
          question.keyPoints.map(({ nodes }) => h('li', staticText(nodes, context))),
        ),
      ],
    ],
    [
      blocks.comparison.name,
      () => one(comparisons.next().value, (one) => comparisonTable(one, context)),
    ],
    [
      blocks.diagram.name,
      () => one(diagrams.next().value, (one) => figure(one, drawing(one), context)),
    ],
    [blocks.quiz.name, nextItem],
    [blocks.calculation.name, nextItem],
  ]);
}

function one<Value>(
  value: Value | undefined,
  show: (value: Value) => ElementContent,
): ElementContent[] {
  return value === undefined ? [] : [show(value)];
}

/** A comparison whose rows are named by its first column. */
export function comparisonTable(
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

function figure(diagram: Diagram, svg: Element, context: RenderContext): ElementContent {
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
      ...staticText(diagram.description.nodes, context),
    ]),
  ]);
}
