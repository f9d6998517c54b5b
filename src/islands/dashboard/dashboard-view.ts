import { day } from '../../learning/day.ts';
import { html, nothing, type TemplateResult } from '../dom/html.ts';
import { activeDays } from '../../learning/activity.ts';
import { untouchedTopics, type CatalogueQuestion } from '../../learning/catalogue.ts';
import { forecast } from '../../learning/forecast.ts';
import { isMastered } from '../../learning/mastered.ts';
import {
  masteryOfUntouched,
  masteryShare,
  sumMastery,
  untouchedMastery,
  type Mastery,
} from '../../learning/mastery.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { readQuestions } from '../../learning/review-log.ts';
import { recallAt } from '../../learning/schedule.ts';
import { base } from '../../base-url.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { percent } from '../words/time-words.ts';
import { activityCalendar } from './activity-calendar.ts';
import { adviceView } from './advice-view.ts';
import { confidenceView } from './confidence-view.ts';
import { forecastChart } from './forecast-chart.ts';
import { forgettingChart } from './forgetting-chart.ts';
import { itemAnchor, itemName } from './item-name.ts';
import * as say from '#strings/dashboard.ts';

/** What the dashboard shows, and what it tells. */
export interface DashboardShown {
  readonly state: PracticeState;
  /** The item whose forgetting curve is drawn. */
  readonly chosen: ItemId | undefined;
  /** Why the questions of a topic are not there, by its slug. */
  readonly missing: ReadonlyMap<string, string>;
  readonly events: {
    choose(item: ItemId): void;
    /** The reader asks for the questions of a topic. */
    open(topic: string): void;
    showCalendar(on: boolean): void;
  };
}

/** Everything about the reader's progress, from the log alone. */
export function dashboardView(shown: DashboardShown): TemplateResult {
  const { state } = shown;
  return html`${summaryView(state)} ${adviceView(state)} ${topicsView(shown)} ${calendarView(shown)}
  ${forecastView(state)} ${curveView(shown)} ${confidenceView(state)} ${weakestView(state)}
  ${retiredView(state)}`;
}

function summaryView({ mastery, log, catalogue }: PracticeState): TemplateResult {
  const all = sumMastery([...mastery.values(), untouchedMastery(catalogue)]);
  const questions = catalogue.topics.reduce((sum, topic) => sum + topic.questions.length, 0);
  const mastered = [...mastery.values()].filter(isMastered).length;
  const read = readQuestions(log);
  const readCount = catalogue.topics
    .flatMap((topic) => topic.questions)
    .filter((slug) => read.has(slug)).length;
  const tiles: [string, string, string, string][] = [
    [
      say.dueToday,
      String(all.due),
      `${base}practice/`,
      all.due > 0 ? say.practiseThem : say.practise,
    ],
    [
      say.itemsKnown,
      say.numberOf(all.known, all.items),
      `${base}practice/`,
      all.known < all.items ? say.whatIsMissing : say.allOfThem,
    ],
    [
      say.pointsCovered,
      say.numberOf(all.covered, all.points),
      `${base}practice/mock-interview/`,
      say.mockInterview,
    ],
    [
      say.questionsRead,
      say.numberOf(readCount, questions),
      `${base}questions/?state=unread`,
      readCount < questions ? say.whatIsMissing : say.allQuestions,
    ],
    [
      say.questionsMastered,
      say.numberOf(mastered, questions),
      '#by-topic',
      say.overall(percent(masteryShare(all))),
    ],
  ];
  return html`<ul class="tiles">
    ${tiles.map(
      ([name, value, link, words]) =>
        html`<li><span>${name}</span> <strong>${value}</strong> <a href=${link}>${words}</a></li>`,
    )}
  </ul>`;
}

function topicsView({ state, missing, events }: DashboardShown): TemplateResult {
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

function calendarView({ state, events }: DashboardShown): TemplateResult {
  const { settings, log, now } = state;
  return html`<section aria-labelledby="calendar">
    <h2 id="calendar">${say.activeDays}</h2>
    <label class="switch"
      ><input
        type="checkbox"
        .checked=${settings.showCalendar}
        @change=${(event: Event) => events.showCalendar((event.target as HTMLInputElement).checked)}
      />
      ${say.showCalendar}</label
    >
    ${settings.showCalendar ? activityCalendar(activeDays(log, now, 12)) : nothing}
  </section>`;
}

function forecastView({ states, items, now }: PracticeState): TemplateResult {
  const known = [...states.values()].filter(({ item }) => items.has(item));
  return html`<section aria-labelledby="forecast">
    <h2 id="forecast">${say.nextDays(30)}</h2>
    ${
      known.length === 0
        ? html`<p>${say.nothingAnswered}</p>`
        : forecastChart(forecast(known, now, 30))
    }
  </section>`;
}

function curveView({ state, chosen, events }: DashboardShown): TemplateResult {
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

function weakestView(state: PracticeState): TemplateResult {
  const { states, items, now } = state;
  const weakest = [...states.values()]
    .filter(({ item }) => items.has(item))
    .map((one) => ({ one, recall: one.changed || one.grade === 1 ? 0 : recallAt(one, now) }))
    .filter(({ recall }) => recall < 1)
    .sort((a, b) => a.recall - b.recall || b.one.memory.difficulty - a.one.memory.difficulty)
    .slice(0, 10);
  return html`<section aria-labelledby="weakest">
    <h2 id="weakest">${say.weakest}</h2>
    ${
      weakest.length === 0
        ? html`<p>${say.noneYet}</p>`
        : html`<ol class="advice">
            ${weakest.map(({ one, recall }) => {
              const question = items.get(one.item)!.question;
              return html`<li>
                <a href="${base}${question.path}#${itemAnchor(one.item)}"
                  >${itemName(state, one.item)}</a
                >
                <span
                  >${
                    one.changed
                      ? say.answerChanged
                      : one.grade === 1
                        ? say.answeredWrong
                        : say.recalled(percent(recall))
                  }</span
                >
              </li>`;
            })}
          </ol>`
    }
  </section>`;
}

/** Items that are no longer in the handbook: their reviews are kept. */
function retiredView({ states, items, now }: PracticeState): TemplateResult | typeof nothing {
  const retired = [...states.keys()].filter((item) => !items.has(item));
  const ahead = [...states.values()].filter(({ last }) => last > now + day).length;
  if (retired.length + ahead === 0) return nothing;
  return html`<section aria-labelledby="retired">
    <h2 id="retired">${say.notCounted}</h2>
    ${
      retired.length > 0
        ? html`<p>${say.retired(retired.length, retired.slice(0, 20).join(', '))}</p>`
        : nothing
    }
    ${ahead > 0 ? html`<p>${say.ahead(ahead)}</p>` : nothing}
  </section>`;
}
