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
import { whatNext } from '../../learning/what-next.ts';
import { base } from '../../base-url.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { count, percent } from '../words/time-words.ts';
import { activityCalendar } from './activity-calendar.ts';
import { forecastChart } from './forecast-chart.ts';
import { forgettingChart } from './forgetting-chart.ts';

/** How many questions it advises to study next. */
export const advised = 5;

/** What the dashboard shows, and what it tells. */
export interface DashboardShown {
  readonly state: PracticeState;
  /** The item whose forgetting curve is drawn. */
  readonly chosen: ItemId | undefined;
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
  return html`${summaryView(state)} ${nextView(state)} ${topicsView(shown)} ${calendarView(shown)}
  ${forecastView(state)} ${curveView(shown)} ${weakestView(state)} ${retiredView(state)}`;
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
    ['Due today', String(all.due), `${base}practice/`, all.due > 0 ? 'Practise them' : 'Practise'],
    [
      'Items known',
      `${all.known} of ${all.items}`,
      `${base}practice/`,
      all.known < all.items ? 'What is missing' : 'All of them',
    ],
    [
      'Key points covered',
      `${all.covered} of ${all.points}`,
      `${base}practice/mock-interview/`,
      'Mock interview',
    ],
    [
      'Questions read',
      `${readCount} of ${questions}`,
      `${base}questions/?state=unread`,
      readCount < questions ? 'What is missing' : 'All questions',
    ],
    [
      'Questions mastered',
      `${mastered} of ${questions}`,
      '#by-topic',
      percent(masteryShare(all)) + ' overall',
    ],
  ];
  return html`<ul class="tiles">
    ${tiles.map(
      ([name, value, link, words]) =>
        html`<li><span>${name}</span> <strong>${value}</strong> <a href=${link}>${words}</a></li>`,
    )}
  </ul>`;
}

function nextView({ catalogue, mastery, log }: PracticeState): TemplateResult {
  const advice = whatNext(catalogue, mastery, readQuestions(log), advised);
  return html`<section aria-labelledby="what-next">
    <h2 id="what-next">What to study next</h2>
    ${
      advice.length === 0
        ? html`<p>Everything is mastered today. It comes back when it is due.</p>`
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
  return html`<a href="${base}practice/?question=${slug}" aria-label="Practise it: ${shortTitle}"
    >Practise it</a
  >`;
}

function topicsView({ state, events }: DashboardShown): TemplateResult {
  const { catalogue, mastery } = state;
  const untouched = new Map(untouchedTopics(catalogue).map((topic) => [topic.slug, topic]));
  return html`<section aria-labelledby="by-topic">
    <h2 id="by-topic">By topic</h2>
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
        <div tabindex="0" role="region" aria-label=${title}>
          <table>
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Answered</th>
                <th scope="col">Known</th>
                <th scope="col">Due</th>
                <th scope="col">Points covered</th>
                <th scope="col">Mastery</th>
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
              ? html`<a href="${base}practice/?topic=${slug}">Practise what is missing</a>`
              : nothing
          }
        </p>
      </details>`;
    })}
  </section>`;
}

function meter(mastery: Mastery, name: string): TemplateResult {
  const share = masteryShare(mastery);
  return html`<meter min="0" max="1" value=${share} aria-label="Mastery of ${name}">
    ${percent(share)}
  </meter>`;
}

function wordsOf(mastery: Mastery): string {
  const { answered, items, due } = mastery;
  return `${percent(masteryShare(mastery))} mastered, ${answered} of ${items} answered${due > 0 ? `, ${due} due` : ''}`;
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
    <h2 id="calendar">Active days</h2>
    <label class="switch"
      ><input
        type="checkbox"
        .checked=${settings.showCalendar}
        @change=${(event: Event) => events.showCalendar((event.target as HTMLInputElement).checked)}
      />
      Show the calendar</label
    >
    ${settings.showCalendar ? activityCalendar(activeDays(log, now, 12)) : nothing}
  </section>`;
}

function forecastView({ states, items, now }: PracticeState): TemplateResult {
  const known = [...states.values()].filter(({ item }) => items.has(item));
  return html`<section aria-labelledby="forecast">
    <h2 id="forecast">The next 30 days</h2>
    ${
      known.length === 0
        ? html`<p>Nothing was answered yet. Each item that you answer comes back on its day.</p>`
        : forecastChart(forecast(known, now, 30))
    }
  </section>`;
}

function curveView({ state, chosen, events }: DashboardShown): TemplateResult {
  const { states, items, now } = state;
  const known = [...states.values()].filter(({ item }) => items.has(item));
  const shown = states.get(chosen ?? '') ?? known[0];
  return html`<section aria-labelledby="curve">
    <h2 id="curve">How you forget</h2>
    ${
      shown
        ? html`<label class="choose"
              >Item
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
        : html`<p>Answer an item first: its curve is drawn from then on.</p>`
    }
  </section>`;
}

function itemName({ items }: PracticeState, id: ItemId): string {
  const name = id.slice(id.indexOf('#') + 1).replaceAll('-', ' ');
  return `${items.get(id)?.question.shortTitle ?? id}: ${name}`;
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
    <h2 id="weakest">Weakest items</h2>
    ${
      weakest.length === 0
        ? html`<p>None yet.</p>`
        : html`<ol class="advice">
            ${weakest.map(({ one, recall }) => {
              const question = items.get(one.item)!.question;
              const anchor = one.item.slice(one.item.indexOf('#') + 1);
              return html`<li>
                <a href="${base}${question.path}#${anchor}">${itemName(state, one.item)}</a>
                <span
                  >${
                    one.changed
                      ? 'its right answer was changed since you answered'
                      : one.grade === 1
                        ? 'answered wrong the last time'
                        : `recalled with ${percent(recall)}`
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
    <h2 id="retired">Kept, but not counted</h2>
    ${
      retired.length > 0
        ? html`<p>
            ${count(retired.length, 'item')} that you answered
            ${retired.length === 1 ? 'is' : 'are'} no longer in the handbook:
            ${retired.slice(0, 20).join(', ')}. Your answers are kept.
          </p>`
        : nothing
    }
    ${
      ahead > 0
        ? html`<p>
            ${count(ahead, 'item')} ${ahead === 1 ? 'was' : 'were'} answered at a time that is still
            to come by the clock of this device. They count as due.
          </p>`
        : nothing
    }
  </section>`;
}
