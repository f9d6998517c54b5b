import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Code } from 'mdast';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { DiagnosisQuiz } from './quiz.ts';
import { quizCard } from './quiz-card.ts';
import { renderArtefact } from './render-artefact.ts';
import { renderOptions, renderReasons, shownOptions } from './render-options.ts';
import * as say from '#strings/blocks.ts';

/** An artefact, options, and the line that proves the right one. */
export function renderDiagnosis(quiz: DiagnosisQuiz, context: RenderContext): Element {
  const item = `${context.slug}#${quiz.id}`;
  const options = shownOptions(quiz.options, item);
  const { nodes } = quiz.stem;
  const question = nodes.at(-1);
  const before = nodes.slice(0, -1);
  const at = before.findIndex((node) => (node as Code).type === 'code');
  return quizCard({
    item,
    kind: 'diagnosis',
    asks: quiz.asks,
    context: [
      ...render(before.slice(0, at), context),
      renderArtefact(quiz.artefact),
      ...render(before.slice(at + 1), context),
    ],
    question: question?.type === 'paragraph' ? render(question.children, context) : [],
    hint: quiz.asks === 'diagnosis' ? say.chooseCause : say.chooseFlaw,
    body: renderOptions(options, { name: item, type: 'radio' }, context),
    answer: h('div', [
      renderReasons(options, context),
      h('div.quiz-proof', { dataProof: quiz.proof.map((line) => `l${line}`).join(' ') }, [
        h('p', [h('strong', say.proof(quiz.proof))]),
        ...render(quiz.proofReason.nodes, context),
      ]),
    ]),
  });
}
