import { base } from '../../base-url.ts';
import { calibrationOf, type Calibration } from '../../learning/confidence.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { html, nothing, svg, type TemplateResult } from '../dom/html.ts';
import { percent } from '../words/time-words.ts';
import { chartTable } from './chart-table.ts';
import { itemAnchor, itemName } from './item-name.ts';
import { levels } from '#strings/confidence.ts';
import * as say from '#strings/dashboard.ts';

const row = 34;
const left = 92;
const wide = 300;

/** How right the reader is when he says that he is sure, and where he was sure and wrong. Nothing until he was asked. */
export function confidenceView(state: PracticeState): TemplateResult | typeof nothing {
  const calibration = calibrationOf(state.log);
  if (calibration.every(({ answers }) => answers === 0)) return nothing;
  const wrong = state.sureAndWrong.filter((item) => state.items.has(item));
  return html`<section aria-labelledby="confidence">
    <h2 id="confidence">${say.howSure}</h2>
    ${calibrationChart(calibration)}
    <h3>${say.sureAndWrong}</h3>
    ${
      wrong.length === 0
        ? html`<p>${say.noneYet}</p>`
        : html`<ol class="advice">
            ${wrong.map((id) => {
              return html`<li>
                <a href="${base}${state.items.get(id)!.question.path}#${itemAnchor(id)}"
                  >${itemName(state, id)}</a
                >
              </li>`;
            })}
          </ol>`
    }
  </section>`;
}

/** Bars: the share of right answers at each level of confidence. */
function calibrationChart(calibration: readonly Calibration[]): TemplateResult {
  const shareOf = ({ answers, right }: Calibration) => (answers === 0 ? 0 : right / answers);
  const summary = say.calibration(
    calibration.map((one) => say.levelWords(levels[one.level], one.right, one.answers)).join(', '),
  );
  return html`<figure class="chart">
    <svg
      viewBox="0 0 ${left + wide + 60} ${row * calibration.length}"
      role="img"
      aria-label=${summary}
    >
      ${calibration.map((one, index) => {
        const y = index * row;
        return svg`<g>
          <text x=${left - 10} y=${y + 20} text-anchor="end" .textContent=${levels[one.level]}></text>
          <line x1=${left} x2=${left + wide} y1=${y + 27} y2=${y + 27}></line>
          <rect class="chart-mark" x=${left} y=${y + 7} width=${wide * shareOf(one)} height="18" rx="2"></rect>
          <text x=${left + wide * shareOf(one) + 8} y=${y + 20} .textContent=${one.answers === 0 ? '–' : percent(shareOf(one))}></text>
        </g>`;
      })}
    </svg>
    <figcaption>${summary}</figcaption>
    ${chartTable(
      say.calibrationTitle,
      [say.level, say.answers, say.rightAnswers, say.share],
      calibration.map((one) => [
        levels[one.level],
        one.answers,
        one.right,
        one.answers === 0 ? '–' : percent(shareOf(one)),
      ]),
    )}
  </figure>`;
}
