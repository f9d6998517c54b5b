import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { QuizItem } from '../../../learning/quiz-item.ts';

/** The parts that every kind of item has. */
export interface QuizCardParts {
  readonly item: string;
  readonly kind: QuizItem['kind'];
  readonly question: ElementContent[];
  /** What a reader must know before the question; may be empty. */
  readonly context?: ElementContent[];
  readonly hint: string;
  readonly body: Element;
  readonly answer: Element;
  /** Further data of the element, e.g. the columns of a sort. */
  readonly data?: Record<string, string>;
}

/** The one markup of a quiz item, on its page and in a session. Its answer is readable without JavaScript. */
export function quizCard(parts: QuizCardParts): Element {
  const contextId = `${parts.item.replace('#', '--')}--context`;
  const hasContext = parts.context !== undefined && parts.context.length > 0;
  return h(
    'quiz-card',
    {
      id: parts.item.slice(parts.item.indexOf('#') + 1),
      dataItem: parts.item,
      dataKind: parts.kind,
      dataPagefindIgnore: 'all',
      ...parts.data,
    },
    [
      ...(hasContext ? [h('div.quiz-context', { id: contextId }, parts.context)] : []),
      h('fieldset', { ariaDescribedBy: hasContext ? contextId : undefined }, [
        h('legend', parts.question),
        h('p.quiz-hint', parts.hint),
        parts.body,
      ]),
      h('details.quiz-answer', [h('summary', 'Answer'), parts.answer]),
    ],
  );
}
