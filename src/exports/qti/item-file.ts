import { locale } from '#strings/language.ts';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isMultiple, type ChoiceQuiz, type OrderQuiz } from '../../question/blocks/quiz/quiz.ts';
import { shownOptions } from '../../question/blocks/quiz/render-options.ts';
import { shownSteps } from '../../question/blocks/quiz/render-order.ts';
import { renderStem } from '../../question/blocks/quiz/render-stem.ts';
import { contextOf, renderInline, type RenderContext } from '../../question/mdx/to-hast.ts';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';
import { settled } from '../parts/static-text.ts';
import { xmlMarkup, xmlText } from '../parts/xml.ts';
import { addressOf } from '../question-address.ts';
import { document, score } from './document.ts';
import { right, wrong } from '#strings/blocks.ts';
import { qti as words } from '#strings/export-files.ts';

/** The kinds of items that programs for QTI can ask and score. */
export type QtiQuiz = ChoiceQuiz | OrderQuiz;

/** What there is to answer with, and what is said after the answer: of a choice or of an order. */
interface Asked {
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  /** Identifiers of the right answer; their sequence counts in an order alone. */
  readonly correct: readonly string[];
  readonly interaction: string;
  readonly answer: ElementContent;
}

/**
 * An item in QTI 3.0. It is right as on the site, as a whole; whatever was answered, the reasons of all options or steps
 * are shown, and where to read on.
 */
export function itemFile(
  identifier: string,
  quiz: QtiQuiz,
  question: Question,
  source: ExportSource,
): string {
  const context = contextOf(question, source.site.published);
  const stem = renderStem(quiz.stem, context);
  const item = `${question.slug}#${quiz.id}`;
  const prompt = `<qti-prompt>${xml(stem.question)}</qti-prompt>`;
  const { cardinality, correct, interaction, answer } =
    quiz.kind === 'choice'
      ? choice(quiz, item, prompt, context)
      : order(quiz, item, prompt, context);
  const page = h('p', h('a', { href: `${addressOf(source, question)}#${quiz.id}` }, words.page));
  return document(
    'qti-assessment-item',
    `identifier="${xmlText(identifier)}" title="${xmlText(question.title)}" label="${xmlText(item)}" adaptive="false" time-dependent="false" xml:lang="${locale}"`,
    `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="identifier"><qti-correct-response>${correct.map((id) => `<qti-value>${id}</qti-value>`).join('')}</qti-correct-response></qti-response-declaration>
${score}
<qti-outcome-declaration identifier="MAXSCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>1</qti-value></qti-default-value></qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body>
${xml(stem.context)}
${interaction}
</qti-item-body>
${scoring}
<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="answered" show-hide="show"><qti-content-body>${xml([answer, page])}</qti-content-body></qti-modal-feedback>`,
  );
}

const scoring = `<qti-response-processing>
<qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if><qti-response-else><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">0</qti-base-value></qti-set-outcome-value></qti-response-else></qti-response-condition>
<qti-set-outcome-value identifier="FEEDBACK"><qti-base-value base-type="identifier">answered</qti-base-value></qti-set-outcome-value>
</qti-response-processing>`;

function choice(quiz: ChoiceQuiz, item: string, prompt: string, context: RenderContext): Asked {
  const shown = shownOptions(quiz.options, item);
  const several = isMultiple(quiz);
  return {
    cardinality: several ? 'multiple' : 'single',
    correct: quiz.options.filter((option) => option.right).map(({ id }) => id),
    interaction: `<qti-choice-interaction response-identifier="RESPONSE" max-choices="${several ? 0 : 1}" shuffle="false">${prompt}
${shown.map((option) => simpleChoice(option.id, renderInline(option.content.nodes, context))).join('\n')}
</qti-choice-interaction>`,
    answer: h(
      'ul',
      shown.map((option) =>
        h('li', [
          h('p', renderInline(option.content.nodes, context)),
          h('p', [
            h('strong', option.right ? right : wrong),
            ' ',
            ...renderInline(option.reason.nodes, context),
          ]),
        ]),
      ),
    ),
  };
}

function order(quiz: OrderQuiz, item: string, prompt: string, context: RenderContext): Asked {
  return {
    cardinality: 'ordered',
    correct: quiz.steps.map(({ id }) => id),
    interaction: `<qti-order-interaction response-identifier="RESPONSE" shuffle="false">${prompt}
${shownSteps(quiz, item)
  .map((step) => simpleChoice(step.id, renderInline(step.content.nodes, context)))
  .join('\n')}
</qti-order-interaction>`,
    answer: h(
      'ol',
      quiz.steps.map((step) =>
        h('li', [
          h('p', renderInline(step.content.nodes, context)),
          h('p', renderInline(step.reason.nodes, context)),
        ]),
      ),
    ),
  };
}

function simpleChoice(identifier: string, content: readonly ElementContent[]): string {
  return `<qti-simple-choice identifier="${identifier}">${xml(content)}</qti-simple-choice>`;
}

function xml(nodes: readonly ElementContent[]): string {
  return xmlMarkup(settled(nodes)).trim();
}
