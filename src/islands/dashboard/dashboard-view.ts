import { day } from '../../learning/day.ts';
import { html, nothing, type TemplateResult } from '../dom/html.ts';
import { activeDays } from '../../learning/activity.ts';
import { forecast } from '../../learning/forecast.ts';
import { isMastered } from '../../learning/mastered.ts';
import { masteryShare, sumMastery, untouchedMastery } from '../../learning/mastery.ts';
import { readQuestions } from '../../learning/review-log.ts';
import { base } from '../../base-url.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { percent } from '../words/time-words.ts';
import { activityCalendar } from './activity-calendar.ts';
import { adviceView } from './advice-view.ts';
import { confidenceView } from './confidence-view.ts';
import { curveView } from './curve-view.ts';
import type { DashboardShown } from './dashboard-shown.ts';
import { forecastChart } from './forecast-chart.ts';
import { topicsView } from './topics-view.ts';
import { weakestView } from './weakest-view.ts';
import * as say from '#strings/dashboard.ts';

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
