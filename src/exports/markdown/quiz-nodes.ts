import type { RootContent } from 'mdast';
import { shownQuantity } from '../../learning/shown-quantity.ts';
import type {
  CalculationQuiz,
  EstimateQuiz,
  InverseQuiz,
} from '../../question/blocks/calculation/calculation.ts';
import { isMultiple, type Option, type Quiz } from '../../question/blocks/quiz/quiz.ts';
import { shownOptions } from '../../question/blocks/quiz/render-options.ts';
import { shownSteps } from '../../question/blocks/quiz/render-order.ts';
import { begunWith, list, paragraph, strong, text } from './nodes.ts';
import { markdown as words } from '#strings/exports.ts';

/** An item as it is asked, and its answer, which stands apart from it. */
export interface QuizNodes {
  readonly asked: readonly RootContent[];
  readonly answer: readonly RootContent[];
}

/** A quiz item in Markdown, its options in the order of its page. */
export function quizNodes(quiz: Quiz, slug: string): QuizNodes {
  const item = `${slug}#${quiz.id}`;
  const stem = quiz.stem.nodes;
  switch (quiz.kind) {
    case 'choice': {
      const options = shownOptions(quiz.options, item);
      const hint = isMultiple(quiz) ? words.chooseAll : words.chooseOne;
      return {
        asked: [...stem, paragraph(text(hint)), optionList(options)],
        answer: [reasonList(options)],
      };
    }
    case 'diagnosis': {
      const options = shownOptions(quiz.options, item);
      const proof = `${words.proof} ${quiz.proof.join(', ')}.`;
      return {
        asked: [...stem, optionList(options)],
        answer: [
          reasonList(options),
          ...begunWith([strong(proof), text(' ')], quiz.proofReason.nodes),
        ],
      };
    }
    case 'second-thought': {
      const first = shownOptions(quiz.options, item);
      const second = shownOptions(quiz.then.options, `${item}--then`);
      return {
        asked: [
          ...[...stem, optionList(first), paragraph(text(words.then))],
          ...[...quiz.then.stem.nodes, optionList(second)],
        ],
        answer: [
          ...[paragraph(text(words.atFirst)), reasonList(first)],
          ...[paragraph(text(words.afterFact)), reasonList(second)],
        ],
      };
    }
    case 'order':
      return {
        asked: [...stem, list(shownSteps(quiz, item).map(({ content }) => content.nodes))],
        answer: [
          paragraph(text(words.order)),
          list(
            quiz.steps.map(({ content, reason }) => [...content.nodes, ...reason.nodes]),
            true,
          ),
        ],
      };
    default:
      return numberNodes(quiz);
  }
}

function numberNodes(quiz: CalculationQuiz | EstimateQuiz | InverseQuiz): QuizNodes {
  const [variant] = quiz.variants;
  const given = quiz.parameters.map((name, index) => [
    paragraph(text(`${name}: ${variant?.given[index] ?? ''}`)),
  ]);
  const worked = variant ? `${variant.worked} = ${shownQuantity(variant.value, quiz.unit)}` : '';
  return {
    asked: [...quiz.stem.nodes, list(given)],
    answer: [...firstWords(quiz), paragraph(strong(worked)), ...quiz.reason.nodes],
  };
}

/** What an answer names before it works anything out. */
function firstWords(quiz: CalculationQuiz | EstimateQuiz | InverseQuiz): RootContent[] {
  if (quiz.kind === 'inverse') {
    return [paragraph(text(`${words.change}: ${quiz.parameters[quiz.change] ?? ''}.`))];
  }
  if (quiz.kind === 'calculation' || quiz.assumptions.length === 0) return [];
  const assumed = quiz.assumptions.map(({ name, value }) => `${name} ${value}`).join('; ');
  return [paragraph(text(`${words.assumed}: ${assumed}.`))];
}

function optionList(options: readonly Option[]): RootContent {
  return list(
    options.map(({ content }) => content.nodes),
    true,
  );
}

function reasonList(options: readonly Option[]): RootContent {
  return list(
    options.map(({ right, reason }) =>
      begunWith([strong(right ? words.right : words.wrong), text(' ')], reason.nodes),
    ),
    true,
  );
}
