import '../../../src/styles/theme.css';
import '../../../src/islands/dashboard/charts.css';
import { expect, it } from 'vitest';
import { newMiss } from '../../../src/reader/new-entry.ts';
import { openProgress } from '../backup/progress-page.ts';
import { contrast, forcedCanvases, forceColours } from '../forced-colours.ts';
import { all, found } from '../page.ts';

for (const forced of forcedCanvases) {
  it(`in forced colours the charts can be read on a ${forced.scheme} canvas, though the ${forced.theme} theme was chosen`, async () => {
    await forceColours(forced);
    await openProgress([newMiss('ci-cd-in-mlops#pull-request-checks', 900)]);
    await found('#curve + label');
    const styleOf = (selector: string) =>
      all<SVGElement & HTMLElement>(`.chart ${selector}`).map((part) => getComputedStyle(part));
    const inks = [
      ...styleOf(':is(text, .chart-mark, circle)').map(({ fill }) => fill),
      ...styleOf(':is(line, polyline)').map(({ stroke }) => stroke),
    ];
    expect(inks.length).toBeGreaterThan(20);
    expect(inks.filter((ink) => contrast(ink, forced.canvas) < 4.5)).toEqual([]);
    // Of an active day the mark is told from the ground of all days.
    const [ground] = styleOf('.chart-ground');
    expect(Number(ground!.fillOpacity)).toBeLessThan(0.3);
  });
}
