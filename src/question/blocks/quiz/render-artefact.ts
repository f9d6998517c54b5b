import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Artefact } from './quiz.ts';

/** As many lines as make a column. */
const fewest = 3;

/** Whether words stand below each other, behind a gap, and no line is indented: on a phone such gaps are closed. */
function hasColumns(lines: readonly string[]): boolean {
  if (lines.some((line) => line.startsWith(' '))) return false;
  const starts = new Map<number, number>();
  for (const line of lines) {
    for (const { index } of line.matchAll(/(?<=\S {2,})\S/g)) {
      starts.set(index, (starts.get(index) ?? 0) + 1);
    }
  }
  return [...starts.values()].some((count) => count >= fewest);
}

/** An artefact line by line, so that a reader can point at one. */
export function renderArtefact({ title, lines }: Artefact): Element {
  return h('figure.quiz-artefact', [
    ...(title === undefined ? [] : [h('figcaption', title)]),
    h(
      'ol.quiz-lines',
      hasColumns(lines) ? { className: 'quiz-aligned' } : {},
      lines.map((line, index) => h('li', { dataLine: `l${index + 1}` }, [h('code', line)])),
    ),
  ]);
}
