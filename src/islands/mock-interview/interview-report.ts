import { html, nothing, type TemplateResult } from '../dom/html.ts';
import type { Catalogue, CatalogueQuestion } from '../../learning/catalogue.ts';
import type { LogEntry } from '../../learning/log-entry.ts';
import { missedBefore } from '../../learning/missed-points.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { base } from '../../base-url.ts';
import { clockWords, percent } from '../words/time-words.ts';
import { sharedQuery, type InterviewRun, type Take } from './interview-run.ts';
import * as say from '#strings/mock-interview.ts';

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
  { catalogue, log }: Pick<PracticeState, 'catalogue' | 'log'>,
  events: { back(): void; end(): void },
): TemplateResult {
  const all = sum(run.takes);
  const own = new Set(run.takes.flatMap(({ logged }) => logged ?? []));
  const total = run.takes.reduce((time, { took }) => time + took, 0);
  const weakest = [...run.takes]
    .filter(({ covered, points }) => covered.length < points.length)
    .sort((a, b) => a.covered.length / a.points.length - b.covered.length / b.points.length);
  return html`<div class="mock-report">
    <h2 tabindex="-1">${say.report}</h2>
    <p>
      ${say.summary(
        all.covered,
        all.points,
        percent(all.points === 0 ? 0 : all.covered / all.points),
        clockWords(total),
        run.minutes,
      )}
    </p>
    <table>
      <caption>
        ${say.byQuestion}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say.question}</th>
          <th scope="col">${say.coveredColumn}</th>
          <th scope="col">${say.time}</th>
        </tr>
      </thead>
      <tbody>
        ${run.takes.map((take) => rowOf(take, questionOf(take.slug)))}
      </tbody>
    </table>
    <table>
      <caption>
        ${say.byTopic}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say.topic}</th>
          <th scope="col">${say.coveredColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${byTopic(run, questionOf, catalogue).map(
          ({ title, covered, points }) =>
            html`<tr>
              <th scope="row">${title}</th>
              <td>${say.numberOf(covered, points)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      weakest.length > 0
        ? html`<h3>${say.missedMost}</h3>
            <ul>
              ${weakest.slice(0, 5).map((take) => {
                const question = questionOf(take.slug);
                return html`<li>
                  <a href="${base}${question?.path}#key-points">${question?.shortTitle}</a>
                  <ul>
                    ${missing(take, log, own).map(
                      ({ point, before }) =>
                        html`<li>
                          ${point}${before > 0 ? html` <em>${say.missedBefore(before)}</em>` : nothing}
                        </li>`,
                    )}
                  </ul>
                </li>`;
              })}
            </ul>`
        : nothing
    }
    ${
      run.takes.some(({ note }) => note.trim() !== '')
        ? html`<h3>${say.youWrote}</h3>
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
      <button type="button" class="button-main" @click=${() => print()}>${say.printReport}</button>
      <button type="button" @click=${events.end}>${say.another}</button>
      <button type="button" @click=${events.back}>${say.backToLast}</button>
      <a href=${sharedQuery(run)}>${say.link}</a>
    </p>
  </div>`;
}

function rowOf(take: Take, question: CatalogueQuestion | undefined): TemplateResult {
  return html`<tr>
    <th scope="row">
      <a href=${base + (question?.path ?? '')}>${question?.title ?? take.slug}</a>
    </th>
    <td>${say.numberOf(take.covered.length, take.points.length)}</td>
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

/** The points that were missed, with how often they were before. */
function missing(
  { slug, covered, points }: Take,
  log: readonly LogEntry[],
  own: ReadonlySet<string>,
): { point: string; before: number }[] {
  const before = missedBefore(log, slug, own);
  return points.flatMap((point, index) => {
    const id = `p${index + 1}`;
    return covered.includes(id) ? [] : [{ point, before: before.get(id) ?? 0 }];
  });
}
