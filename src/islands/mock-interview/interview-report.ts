import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { Catalogue, CatalogueQuestion } from '../../learning/catalogue.ts';
import { base } from '../../base-url.ts';
import { clockWords, percent } from '../words/time-words.ts';
import { sharedQuery, type InterviewRun, type Take } from './interview-run.ts';

/** Coverage of one topic. */
interface TopicCoverage {
  readonly title: string;
  readonly covered: number;
  readonly points: number;
}

/** How the interview went, to read and to print. */
export function interviewReport(
  run: InterviewRun,
  questionOf: (slug: string) => CatalogueQuestion | undefined,
  catalogue: Catalogue,
  events: { back(): void; end(): void },
): TemplateResult {
  const all = sum(run.takes);
  const total = run.takes.reduce((time, { took }) => time + took, 0);
  const weakest = [...run.takes]
    .filter(({ covered, points }) => covered.length < points.length)
    .sort((a, b) => a.covered.length / a.points.length - b.covered.length / b.points.length);
  return html`<div class="mock-report">
    <h2 tabindex="-1">Your report</h2>
    <p>
      You covered ${all.covered} of ${all.points} key points
      (${percent(all.points === 0 ? 0 : all.covered / all.points)}) in ${clockWords(total)} of
      ${run.minutes} minutes.
    </p>
    <table>
      <caption>
        By question
      </caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Covered</th>
          <th scope="col">Time</th>
        </tr>
      </thead>
      <tbody>
        ${run.takes.map((take) => rowOf(take, questionOf(take.slug)))}
      </tbody>
    </table>
    <table>
      <caption>
        By topic
      </caption>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Covered</th>
        </tr>
      </thead>
      <tbody>
        ${byTopic(run, questionOf, catalogue).map(
          ({ title, covered, points }) =>
            html`<tr>
              <th scope="row">${title}</th>
              <td>${covered} of ${points}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      weakest.length > 0
        ? html`<h3>Missed most</h3>
            <ul>
              ${weakest.slice(0, 5).map((take) => {
                const question = questionOf(take.slug);
                return html`<li>
                  <a href="${base}${question?.path}#key-points">${question?.shortTitle}</a>
                  <ul>
                    ${missing(take).map((point) => html`<li>${point}</li>`)}
                  </ul>
                </li>`;
              })}
            </ul>`
        : nothing
    }
    ${
      run.takes.some(({ note }) => note.trim() !== '')
        ? html`<h3>What you wrote</h3>
            <dl class="mock-notes">
              ${run.takes
                .filter(({ note }) => note.trim() !== '')
                .map(
                  ({ slug, note }) =>
                    html`<div>
                      <dt>${questionOf(slug)?.shortTitle}</dt>
                      <dd>${note}</dd>
                    </div>`,
                )}
            </dl>`
        : nothing
    }
    <p class="practice-buttons">
      <button type="button" class="practice-main" @click=${() => print()}>Print the report</button>
      <button type="button" @click=${events.end}>Another interview</button>
      <button type="button" @click=${events.back}>Back to the last question</button>
      <a href=${sharedQuery(run)}>Link to the same questions</a>
    </p>
  </div>`;
}

function rowOf(take: Take, question: CatalogueQuestion | undefined): TemplateResult {
  return html`<tr>
    <th scope="row">
      <a href=${base + (question?.path ?? '')}>${question?.title ?? take.slug}</a>
    </th>
    <td>${take.covered.length} of ${take.points.length}</td>
    <td>${clockWords(take.took)}</td>
  </tr>`;
}

function sum(takes: readonly Take[]): { covered: number; points: number } {
  return takes.reduce(
    (all, { covered, points }) => ({
      covered: all.covered + covered.length,
      points: all.points + points.length,
    }),
    { covered: 0, points: 0 },
  );
}

function byTopic(
  { takes }: InterviewRun,
  questionOf: (slug: string) => CatalogueQuestion | undefined,
  { topics }: Catalogue,
): TopicCoverage[] {
  return topics
    .map(({ slug, title }) => ({
      title,
      ...sum(takes.filter((take) => questionOf(take.slug)?.topic === slug)),
    }))
    .filter(({ points }) => points > 0);
}

function missing({ covered, points }: Take): readonly string[] {
  return points.filter((_, index) => !covered.includes(`p${index + 1}`));
}
