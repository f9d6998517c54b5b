import { html, type TemplateResult } from '../dom/html.ts';
import type { DashboardShown } from './dashboard-shown.ts';
import { forgettingChart } from './forgetting-chart.ts';
import { itemName } from './item-name.ts';
import * as say from '#strings/dashboard.ts';

/** The forgetting curve of the item that the reader chose, or of the first. */
export function curveView({ state, chosen, events }: DashboardShown): TemplateResult {
  const { states, items, now } = state;
  const known = [...states.values()].filter(({ item }) => items.has(item));
  const shown = states.get(chosen ?? '') ?? known[0];
  return html`<section aria-labelledby="curve">
    <h2 id="curve">${say.howYouForget}</h2>
    ${
      shown
        ? html`<label class="choose"
              >${say.item}
              <select
                @change=${(event: Event) => events.choose((event.target as HTMLSelectElement).value)}
              >
                ${known.map(
                  ({ item }) =>
                    html`<option
                      value=${item}
                      ?selected=${item === shown.item}
                      .textContent=${itemName(state, item)}
                    ></option>`,
                )}
              </select></label
            >
            ${forgettingChart(shown, now)}`
        : html`<p>${say.answerFirst}</p>`
    }
  </section>`;
}
