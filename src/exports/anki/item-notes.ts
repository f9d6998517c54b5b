import type { ElementContent } from 'hast';
import { renderQuiz } from '../../question/blocks/quiz/render-quiz.ts';
import type { Question } from '../../question/question.ts';
import type { ExportSource } from '../export.ts';
import { optionsWithReasons, staticQuiz } from '../parts/static-quiz.ts';
import { fieldHtml } from './field-html.ts';
import { contextFor, place, tagsOf, type Draft } from './note-parts.ts';

/** Kinds of items that are answered by options, so that a card can show each with its reason. */
const choiceKinds = new Set(['choice', 'diagnosis', 'second-thought']);

/**
 * The notes of a question's items, all of the type that began as that of choices: its name and fields stay. The drills of
 * tables have none, since each row of a table is a note.
 */
export function itemNotes(question: Question, source: ExportSource): Draft[] {
  const context = contextFor(question, source);
  return question.quizzes.map((quiz) => {
    const card = renderQuiz(quiz, context);
    const { stem, hint, body, answer } = staticQuiz(card);
    return {
      guid: `${question.slug}#${quiz.id}`,
      type: 'choice',
      fields: [
        fieldHtml(stem),
        fieldHtml(body),
        fieldHtml(
          !choiceKinds.has(quiz.kind)
            ? answer
            : quiz.kind === 'choice'
              ? optionsWithReasons(card)
              : answered(optionsWithReasons(card), body, answer),
        ),
        fieldHtml(hint),
        ...place(question, source, quiz.id),
      ],
      tags: tagsOf(question, quiz.asks ?? quiz.kind),
    };
  });
}

/** What stands around the lists of options is said again with them: a further fact, or the proof. */
function answered(
  lists: ElementContent[],
  body: readonly ElementContent[],
  answer: readonly ElementContent[],
): ElementContent[] {
  const [first, ...others] = lists;
  const between = body.slice(1).flatMap((part) => (part.type === 'element' ? part.children : []));
  const facts = between.filter((part) => part.type === 'element' && part.tagName !== 'fieldset');
  const proof = answer.flatMap((part) =>
    part.type === 'element' ? part.children.filter(isProof) : [],
  );
  return [...(first ? [first] : []), ...facts.map(withoutOptions), ...others, ...proof];
}

function withoutOptions(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  return {
    ...node,
    children: node.children.filter(
      (child) => !(child.type === 'element' && child.tagName === 'ol'),
    ),
  };
}

function isProof(node: ElementContent): boolean {
  return node.type === 'element' && [node.properties['className']].flat().includes('quiz-proof');
}
