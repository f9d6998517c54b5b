import { html, svg, type TemplateResult } from '../dom/html.ts';
import { forgettingCurve } from '../../learning/forecast.ts';
import { dayName } from '../../learning/local-day.ts';
import { recallAt, type ItemState } from '../../learning/schedule.ts';
import { percent } from '../words/time-words.ts';
import { chartTable } from './chart-table.ts';
import * as say from '#strings/dashboard.ts';

const width = 480;
const height = 194;
const left = 44;
const floor = 160;
const ceiling = 12;

/** How one item is forgotten after its last review: recall over time, with today and the day when it is due. */
export function forgettingChart(state: ItemState, now: number): TemplateResult {
  const curve = forgettingCurve(state, 24);
  const first = curve[0]!.at;
  const last = curve.at(-1)!.at;
  const lowest = Math.min(0.8, Math.floor((curve.at(-1)?.recall ?? 0.8) * 10) / 10);
  const x = (at: number) => left + ((at - first) / (last - first)) * (width - left - 12);
  const y = (recall: number) => floor - ((recall - lowest) / (1 - lowest)) * (floor - ceiling);
  const isShown = now >= first && now <= last;
  const recall = recallAt(state, now);
  const summary = say.curveWords(percent(recall), dayName(state.due), state.reviews);
  return html`<figure class="chart">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${summary}>
      ${[lowest, 0.9, 1].map(
        (value) => svg`<g>
          <line x1=${left} x2=${width - 12} y1=${y(value)} y2=${y(value)}></line>
          <text x=${left - 6} y=${y(value) + 4} text-anchor="end" .textContent=${percent(value)}></text>
        </g>`,
      )}
      <polyline
        points=${curve.map((point) => `${x(point.at)},${y(point.recall)}`).join(' ')}
      ></polyline>
      ${svg`<line class="chart-sign" x1=${x(state.due)} x2=${x(state.due)} y1=${ceiling} y2=${floor}></line>
        <text x=${x(state.due)} y=${floor + 30} text-anchor="middle" .textContent=${say.due}></text>`}
      ${
        isShown
          ? svg`<circle cx=${x(now)} cy=${y(recall)} r="5"></circle>
            <text x=${Math.min(x(now) + 8, width - 36)} y=${Math.max(y(recall) - 8, 10)} .textContent=${say.now}></text>`
          : ''
      }
      <text x=${left} y=${floor + 16} .textContent=${dayName(first)}></text>
      <text x=${width - 12} y=${floor + 16} text-anchor="end" .textContent=${dayName(last)}></text>
    </svg>
    <figcaption>${summary}</figcaption>
    ${chartTable(
      say.forgettingCurve,
      [say.day, say.probability],
      curve
        .filter((_, index) => index % 4 === 0)
        .map((point) => [dayName(point.at), percent(point.recall)]),
    )}
  </figure>`;
}
