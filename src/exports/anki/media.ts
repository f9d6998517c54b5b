import { toHtml } from 'hast-util-to-html';
import { createHash } from 'node:crypto';
import type { Diagram } from '../../question/blocks/diagram/diagram.ts';
import type { Question } from '../../question/question.ts';
import { inkedDrawing } from '../parts/drawing.ts';

/** A file of Anki's media folder. */
export interface Medium {
  readonly name: string;
  readonly content: string;
}

/**
 * The name of a diagram's picture. Anki keeps one of two pictures with the same name, so that a changed one has another.
 */
export function pictureName({ slug }: Question, diagram: Diagram): string {
  const hash = createHash('sha256').update(svgOf(diagram)).digest('hex').slice(0, 8);
  return `llmops-${slug}-${diagram.id}-${hash}.svg`;
}

/** The pictures of all diagrams. */
export function mediaOf(questions: readonly Question[]): Medium[] {
  return questions.flatMap((question) =>
    question.diagrams.map((diagram) => ({
      name: pictureName(question, diagram),
      content: svgOf(diagram),
    })),
  );
}

/** Drawn once: the name of a picture hangs on what it shows. */
const pictures = new WeakMap<Diagram, string>();

function svgOf(diagram: Diagram): string {
  const known = pictures.get(diagram);
  if (known !== undefined) return known;
  const svg = toHtml(inkedDrawing(diagram), { space: 'svg', closeEmptyElements: true });
  pictures.set(diagram, svg);
  return svg;
}
