import type { Element } from 'hast';
import { createHash } from 'node:crypto';
import { site } from '../../site.ts';
import type { Question } from '../../question/question.ts';
import { inkedChart, inkedDrawing } from '../parts/drawing.ts';
import { markupOf } from '../parts/markup.ts';

/** A file of Anki's media folder. */
export interface Medium {
  /** Anki keeps one of two pictures with the same name, so that a changed one has another. */
  readonly name: string;
  readonly content: string;
  /** What it shows, in words. */
  readonly description: string;
}

/** Drawn once: notes ask for the names, and the package for what they show. */
const known = new WeakMap<Question, readonly Medium[]>();

/** The diagrams and charts of a question as pictures. */
export function picturesOf(question: Question): readonly Medium[] {
  const pictures = known.get(question) ?? [
    ...question.diagrams.map((diagram) =>
      picture(question, diagram.id, inkedDrawing(diagram), diagram.description.text),
    ),
    ...question.charts.map((chart) =>
      picture(question, chart.id, inkedChart(chart), chart.description.text),
    ),
  ];
  known.set(question, pictures);
  return pictures;
}

function picture({ slug }: Question, id: string, svg: Element, description: string): Medium {
  const content = markupOf(svg, { space: 'svg', closeEmptyElements: true });
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { name: `${site.fileName}-${slug}-${id}-${hash}.svg`, content, description };
}
