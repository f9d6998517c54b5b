import { base } from '../../base-url.ts';
import type { CatalogueQuestion } from '../../learning/catalogue.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { readQuestions } from '../../learning/review-log.ts';
import { whatNext } from '../../learning/what-next.ts';
import { html, type TemplateResult } from '../dom/html.ts';
import * as say from '#strings/dashboard.ts';

/** How many questions it advises to study next. */
export const advised = 5;

/** The questions that are worth the reader's next half hour, each with why. */
export function adviceView({ catalogue, mastery, log }: PracticeState): TemplateResult {
  const advice = whatNext(catalogue, mastery, readQuestions(log), advised);
  return html`<section aria-labelledby="what-next">
    <h2 id="what-next">${say.studyNext}</h2>
    ${
      advice.length === 0
        ? html`<p>${say.allMastered}</p>`
        : html`<ol class="advice">
            ${advice.map(
              ({ question, reason }) =>
                html`<li>
                  <a href=${base + question.path}>${question.title}</a>
                  <span>${reason}. ${practiseLink(question)}</span>
                </li>`,
            )}
          </ol>`
    }
  </section>`;
}

function practiseLink({ slug, shortTitle }: CatalogueQuestion): TemplateResult {
  return html`<a href="${base}practice/?question=${slug}" aria-label=${say.practiseThat(shortTitle)}
    >${say.practiseIt}</a
  >`;
}
