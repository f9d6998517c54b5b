import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Code } from 'mdast';
import type { DiagnosisQuiz } from '../../question/blocks/quiz/quiz.ts';
import { renderArtefact } from '../../question/blocks/quiz/render-artefact.ts';
import { render, type RenderContext } from '../../question/mdx/to-hast.ts';
import type { CourseItem } from './course-item.ts';
import { course as words } from '#strings/export-files.ts';

/** What is wrong, and then which line of the artefact proves it: any that does is right. */
export function diagnosisItems(
  quiz: DiagnosisQuiz,
  base: Omit<CourseItem, 'context' | 'question'>,
  context: RenderContext,
): CourseItem[] {
  const { nodes } = quiz.stem;
  const before = nodes.slice(0, -1);
  const at = before.findIndex((node) => (node as Code).type === 'code');
  const last = nodes.at(-1);
  const shown = [
    ...render(before.slice(0, at), context),
    withoutData(renderArtefact(quiz.artefact)),
    ...render(before.slice(at + 1), context),
  ];
  const question = last?.type === 'paragraph' ? render(last.children, context) : [];
  const options = quiz.artefact.lines.map((line, index) => ({
    id: `l${index + 1}`,
    right: quiz.proof.includes(index + 1),
    content: [h('span', `${index + 1}: `), h('code', line)] satisfies ElementContent[],
    reason: [],
  }));
  return [
    { ...base, context: shown, question },
    {
      id: `${base.id}--proof`,
      anchor: base.anchor,
      context: [...shown, h('p', question)],
      question: [{ type: 'text', value: words.whichLine }],
      asked: { kind: 'choice', wanted: quiz.proof.length > 1 ? 'any' : 'one', options },
      after: render(quiz.proofReason.nodes, context),
    },
  ];
}

/** Data is for scripts of the site. */
function withoutData(element: Element): Element {
  const properties = { ...element.properties };
  delete properties['dataLine'];
  const children = element.children.map((child) =>
    child.type === 'element' ? withoutData(child) : child,
  );
  return { ...element, properties, children };
}
