import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Artefact } from './quiz.ts';

/** An artefact line by line, so that a reader can point at one. */
export function renderArtefact({ title, lines }: Artefact): Element {
  return h('figure.quiz-artefact', [
    ...(title === undefined ? [] : [h('figcaption', title)]),
    h(
      'ol.quiz-lines',
      lines.map((line, index) => h('li', { dataLine: `l${index + 1}` }, [h('code', line)])),
    ),
  ]);
}
