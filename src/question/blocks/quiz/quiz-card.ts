import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { QuizItem } from '../../../learning/quiz-item.ts';
import type { Asks } from './asks.ts';
import * as say from '#strings/blocks.ts';

/** The parts that every kind of item has. */
export interface QuizCardParts {
  readonly item: string;
  readonly kind: QuizItem['kind'];
  readonly asks?: Asks | undefined;
  readonly question: ElementContent[];
  /** What a reader must know before the question; may be empty. */
  readonly context?: ElementContent[];
  readonly hint: string;
  readonly body: Element;
  /** A second question, which comes after the first is answered. */
  readonly then?: Element;
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
      ...(parts.asks ? [h('p.quiz-asks', say.asks[parts.asks])] : []),
      ...(hasContext ? [h('div.quiz-context', { id: contextId }, parts.context)] : []),
      h('fieldset', { ariaDescribedBy: hasContext ? contextId : undefined }, [
        h('legend', parts.question),
        h('p.quiz-hint', parts.hint),
        parts.body,
      ]),
      ...(parts.then ? [parts.then] : []),
      h('details.quiz-answer', [h('summary', say.answer), parts.answer]),
    ],
  );
}
