import { base } from '../../base-url.ts';
import type { Portion } from '../../learning/fill-days.ts';
import type { PlanDay } from '../../learning/interview-plan.ts';
import { daysBetween } from '../../learning/local-day.ts';
import type { PlanEntry } from '../../learning/plan-data.ts';
import { dueBetween, type PlanStanding } from '../../learning/plan-standing.ts';
import { html, nothing, type TemplateResult } from '../dom/html.ts';
import { dateWords, dayHeading, restWords } from './plan-words.ts';
import * as say from '#strings/interview-plan.ts';

/** What is shown of a plan. */
export interface ShownPlan {
  readonly until: string;
  readonly days: readonly PlanDay[];
  readonly summary: string;
  readonly entries: ReadonlyMap<string, PlanEntry>;
  readonly standing: PlanStanding;
  /** The day of the interview that practice knows; empty when it knows none. */
  readonly interview: string;
  readonly keepDate: () => void;
}

/** A plan: its days as a list with a heading each. */
export function planView(shown: ShownPlan): TemplateResult {
  const { until, days, summary, entries, standing } = shown;
  let next = 1;
  return html`<section class="interview-plan" aria-labelledby="your-plan">
    <h3 id="your-plan" tabindex="-1">${say.planUpTo(dateWords(until))}</h3>
    <p class="plan-facts">${summary}</p>
    <p class="plan-facts">${say.moves}</p>
    ${days[0] && until > days[0].first ? dateView(shown) : nothing}
    <ol class="plan-days">
      ${days.map((day, index) => {
        const length = daysBetween(day.first, day.last) + 1;
        const begins = next;
        next += length;
        return dayView(
          day,
          dayHeading(day, begins, length),
          entries,
          factsOf(day, standing, index === 0),
        );
      })}
    </ol>
  </section>`;
}

/** Offers to keep the date for practice too, and says so where it is. */
function dateView({ until, interview, keepDate }: ShownPlan): TemplateResult {
  if (interview === until) {
    return html`<p class="plan-kept plan-facts" tabindex="-1">
      ${say.isKept} <a href="${base}settings/">${say.settings}</a>
    </p>`;
  }
  return html`<p class="plan-keep">
    <span class="plan-facts">${say.keepWhy(interview === '' ? '' : dateWords(interview))}</span>
    <button type="button" @click=${keepDate}>${say.keepDate}</button>
  </p>`;
}

/** What of today's share is read, and how much is due on a day. */
function factsOf(
  { kind, portions, first, last }: PlanDay,
  { read, due }: PlanStanding,
  isToday: boolean,
): string[] {
  const done = portions.filter(({ slug }) => read.has(slug)).length;
  return [
    ...(isToday && kind === 'read' && done > 0 ? [say.readToday(done, portions.length)] : []),
    ...(due ? [say.due(dueBetween(due, first, last))] : []),
  ];
}

function dayView(
  day: PlanDay,
  heading: string,
  entries: ReadonlyMap<string, PlanEntry>,
  facts: readonly string[],
): TemplateResult {
  const { kind, portions, mock } = day;
  const slugs = portions.map(({ slug }) => slug).join(',');
  return html`<li>
    <h4>${heading}</h4>
    ${
      portions.length > 0
        ? html`<ul>
            ${portions.map((portion) => portionView(portion, kind, entries.get(portion.slug)))}
          </ul>`
        : nothing
    }
    ${
      mock > 0
        ? html`<p>
            <a href=${`${base}practice/mock-interview/`}>${say.mockInterview}</a>,
            <span>${say.minutes(mock)}</span>
          </p>`
        : nothing
    }
    ${restView(kind, slugs, restWords(day))}
    ${facts.length > 0 ? html`<p class="plan-facts plan-day-facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>` : nothing}
  </li>`;
}

function restView(
  kind: PlanDay['kind'],
  slugs: string,
  rest: string,
): TemplateResult | typeof nothing {
  if (kind === 'read') {
    return html`<p>
      <a href=${`${base}practice/?question=${slugs}`}>${say.practiseThese}</a>
      <span class="plan-facts">${rest}</span>
    </p>`;
  }
  if (rest === '') return nothing;
  return kind === 'glance'
    ? html`<p class="plan-facts">${rest}</p>`
    : html`<p class="plan-facts">${rest} <a href=${`${base}practice/`}>${say.practice}</a></p>`;
}

function portionView(
  { slug, minutes, part, parts }: Portion,
  kind: PlanDay['kind'],
  entry: PlanEntry | undefined,
): TemplateResult | typeof nothing {
  if (!entry) return nothing;
  const page = `${base}questions/${entry.topic}/${slug}/`;
  const of = parts > 1 ? say.partOf(part, parts) : '';
  return html`<li>
    <a
      href=${kind === 'glance' ? `${page}#short-answer` : page}
      data-progress-question=${slug}
      data-progress-items=${entry.items}
      data-progress-points=${entry.points}
      >${entry.title}</a
    >
    <span class="plan-minutes">${of + say.minutes(minutes)}</span>
  </li>`;
}
