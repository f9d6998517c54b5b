import { html, type TemplateResult } from '../dom/html.ts';
import * as say from '#strings/dashboard.ts';

/** The numbers of a chart as a table, folded under it: for who reads rather than looks. */
export function chartTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): TemplateResult {
  return html`<details class="chart-table">
    <summary>${say.asTable(caption)}</summary>
    <div tabindex="0" role="region" aria-label=${say.asTable(caption)}>
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...others]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${others.map((value) => html`<td>${value}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
