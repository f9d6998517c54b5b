import '../../../src/islands/dashboard/charts.css';
import { expect, it } from 'vitest';
import { newMiss } from '../../../src/reader/new-entry.ts';
import { openProgress } from '../backup/progress-page.ts';
import { found } from '../page.ts';

/** The labels of a drawing that lie over another one, or are cut off at its edge. */
function hiddenLabels(drawing: SVGSVGElement): string[] {
  const edge = drawing.getBoundingClientRect();
  const labels = [...drawing.querySelectorAll('text')].map((label) => ({
    words: label.textContent ?? '',
    box: label.getBoundingClientRect(),
  }));
  return labels
    .filter(({ box }, index) => {
      const isCut = box.left < edge.left || box.right > edge.right || box.bottom > edge.bottom + 1;
      // The upper part of a line's box holds no letter.
      const isCutAbove = box.top + box.height / 4 < edge.top;
      const isCovered = labels.some(
        ({ box: other }, place) =>
          place !== index &&
          box.left < other.right &&
          other.left < box.right &&
          box.top + 2 < other.bottom &&
          other.top + 2 < box.bottom,
      );
      return isCut || isCutAbove || isCovered;
    })
    .map(({ words }) => words);
}

it('no label of a chart lies over another one, or is cut off: an item that is due on the day of its review', async () => {
  await openProgress([newMiss('ci-cd-in-mlops#pull-request-checks', 900)]);
  await found('#curve + label');
  const drawings = [...document.querySelectorAll<SVGSVGElement>('.chart > svg')];
  expect(drawings.length).toBeGreaterThanOrEqual(1);
  expect(drawings.at(-1)!.getAttribute('aria-label')).toMatch(/answered once\.$/);
  for (const drawing of drawings) {
    expect(hiddenLabels(drawing), drawing.getAttribute('aria-label')!).toEqual([]);
  }
});
