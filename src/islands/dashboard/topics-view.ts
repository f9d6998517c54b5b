import { html, nothing, type TemplateResult } from '../dom/html.ts';
import { untouchedTopics, type CatalogueQuestion } from '../../learning/catalogue.ts';
import {
  masteryOfUntouched,
  masteryShare,
  sumMastery,
  type Mastery,
} from '../../learning/mastery.ts';
import { base } from '../../base-url.ts';
import { percent } from '../words/time-words.ts';
import type { DashboardShown } from './dashboard-shown.ts';
import * as say from '#strings/dashboard.ts';

/** Each topic's mastery, and in it a row for each question, which is loaded when the reader opens it. */
export function topicsView({ state, missing, events }: DashboardShown): TemplateResult {
  const { catalogue, mastery } = state;
  const untouched = new Map(untouchedTopics(catalogue).map((topic) => [topic.slug, topic]));
  return html`<section aria-labelledby="by-topic">
    <h2 id="by-topic">${say.byTopic}</h2>
    ${catalogue.topics.map(({ slug, title }) => {
      const questions = catalogue.questions.filter(({ topic }) => topic === slug);
      const ofTopic = questions.flatMap((question) => mastery.get(question.slug) ?? []);
      const sum = sumMastery([...ofTopic, masteryOfUntouched(untouched.get(slug))]);
      return html`<details
        class="topic"
        @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && events.open(slug)}
      >
        <summary>
          <span>${title}</span>
          ${meter(sum, title)}
          <span>${wordsOf(sum)}</span>
        </summary>
        ${missingView(missing.get(slug), () => events.open(slug))}
        <div tabindex="0" role="region" aria-label=${title}>
          <table>
            <thead>
              <tr>
                <th scope="col">${say.columns.question}</th>
                <th scope="col">${say.columns.answered}</th>
                <th scope="col">${say.columns.known}</th>
                <th scope="col">${say.columns.due}</th>
                <th scope="col">${say.columns.covered}</th>
                <th scope="col">${say.columns.mastery}</th>
              </tr>
            </thead>
            <tbody>
              ${questions.map((question) => rowOf(question, mastery.get(question.slug)!))}
            </tbody>
          </table>
        </div>
        <p>
          ${
            sum.known < sum.items
              ? html`<a href="${base}practice/?topic=${slug}">${say.practiseMissing}</a>`
              : nothing
          }
        </p>
      </details>`;
    })}
  </section>`;
}

function missingView(why: string | undefined, open: () => void): TemplateResult | typeof nothing {
  if (why === undefined) return nothing;
  const retry = ({ currentTarget }: Event) => {
    // The button is gone once the questions are there.
    (currentTarget as HTMLElement).closest('details')?.querySelector('summary')?.focus();
    open();
  };
  return html`<p>${why} <button type="button" @click=${retry}>${say.tryAgain}</button></p>`;
}

function meter(mastery: Mastery, name: string): TemplateResult {
  const share = masteryShare(mastery);
  return html`<meter min="0" max="1" value=${share} aria-label=${say.masteryOf(name)}>
    ${percent(share)}
  </meter>`;
}

function wordsOf(mastery: Mastery): string {
  const { answered, items, due } = mastery;
  return say.topicWords(percent(masteryShare(mastery)), answered, items, due);
}

function rowOf(question: CatalogueQuestion, mastery: Mastery): TemplateResult {
  const { items, answered, known, due, points, covered } = mastery;
  return html`<tr>
    <th scope="row"><a href=${base + question.path}>${question.shortTitle}</a></th>
    <td>${answered}/${items}</td>
    <td>${known}/${items}</td>
    <td>${due}</td>
    <td>${covered}/${points}</td>
    <td>${percent(masteryShare(mastery))}</td>
  </tr>`;
}
