import { html, svg, type TemplateResult } from '../dom/html.ts';
import type { ActiveDay } from '../../learning/activity.ts';
import { chartTable } from './chart-table.ts';
import * as say from '#strings/dashboard.ts';

const cell = 20;
const gap = 4;
const left = 36;

/** Active days, a column a week. How much is told by the size of the dot as well as by its shade. */
export function activityCalendar(days: readonly ActiveDay[]): TemplateResult {
  const active = days.filter(({ answers, rehearsals }) => answers + rehearsals > 0);
  const weeks = Math.ceil(days.length / 7);
  const width = left + weeks * (cell + gap);
  const most = Math.max(1, ...days.map(workOf));
  const summary = say.activeIn(active.length, weeks);
  return html`<figure class="chart">
    <svg
      class="chart-calendar"
      viewBox="0 0 ${width} ${7 * (cell + gap)}"
      role="img"
      aria-label=${summary}
    >
      ${say.weekdays.map(
        (name, row) =>
          svg`<text x="0" y=${row * 2 * (cell + gap) + 14} .textContent=${name}></text>`,
      )}
      ${days.map((day, index) => {
        const x = left + Math.floor(index / 7) * (cell + gap);
        const y = (index % 7) * (cell + gap);
        const work = workOf(day);
        const size = work === 0 ? 0 : 5 + (cell - 5) * Math.sqrt(work / most);
        return svg`<g>
          <title .textContent=${`${day.day}: ${workWords(day)}`}></title>
          <rect class="chart-ground" x=${x} y=${y} width=${cell} height=${cell} rx="3"></rect>
          <rect class="chart-mark" x=${x + (cell - size) / 2} y=${y + (cell - size) / 2}
            width=${size} height=${size} rx="3"></rect>
        </g>`;
      })}
    </svg>
    <figcaption>${summary} ${say.noStreak}</figcaption>
    ${chartTable(
      say.activeDays,
      [say.day, say.answers, say.rehearsals],
      [...active].reverse().map(({ day, answers, rehearsals }) => [day, answers, rehearsals]),
    )}
  </figure>`;
}

function workOf({ answers, rehearsals }: ActiveDay): number {
  return answers + rehearsals;
}

function workWords({ answers, rehearsals }: ActiveDay): string {
  return say.work(answers, rehearsals);
}
