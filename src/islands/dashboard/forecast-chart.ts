import { html, svg, type TemplateResult } from '../dom/html.ts';
import type { ForecastDay } from '../../learning/forecast.ts';
import { chartTable } from './chart-table.ts';
import * as say from '#strings/dashboard.ts';

const height = 130;
const floor = 108;
const step = 16;
const left = 26;

/** Bars: how many items come due on each day. */
export function forecastChart(days: readonly ForecastDay[]): TemplateResult {
  const most = Math.max(4, ...days.map(({ due }) => due));
  const total = days.reduce((sum, { due }) => sum + due, 0);
  const summary = say.dueWithin(total, days.length, days[0]?.due ?? 0);
  const y = (due: number) => floor - (due / most) * (floor - 12);
  const width = left + days.length * step;
  return html`<figure class="chart">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${summary}>
      ${[0, Math.round(most / 2), most].map(
        (value) => svg`<g>
          <line x1=${left} x2=${width} y1=${y(value)} y2=${y(value)}></line>
          <text x=${left - 6} y=${y(value) + 4} text-anchor="end" .textContent=${value}></text>
        </g>`,
      )}
      ${days.map(({ day, due }, index) => {
        const x = left + index * step + 3;
        return svg`<g>
          <title .textContent=${say.dueOn(day, due)}></title>
          <rect class="chart-mark" x=${x} y=${y(due)} width=${step - 6} height=${floor - y(due)} rx="2"></rect>
          ${
            index % 7 === 0
              ? svg`<text
                  x=${index === 0 ? x : x + (step - 6) / 2}
                  y=${height - 6}
                  text-anchor=${index === 0 ? 'start' : 'middle'}
                  .textContent=${index === 0 ? say.today : day.slice(5)}
                ></text>`
              : ''
          }
        </g>`;
      })}
    </svg>
    <figcaption>${summary}</figcaption>
    ${chartTable(
      say.forecast,
      [say.day, say.itemsDue],
      days.map(({ day, due }) => [day, due]),
    )}
  </figure>`;
}
