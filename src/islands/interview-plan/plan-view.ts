import { base } from '../../base-url.ts';
import type { Portion } from '../../learning/fill-days.ts';
import type { PlanDay } from '../../learning/interview-plan.ts';
import { daysBetween } from '../../learning/local-day.ts';
import type { PlanEntry } from '../../learning/plan-data.ts';
import { html, nothing, type TemplateResult } from '../dom/html.ts';
import { dateWords, dayHeading, restWords } from './plan-words.ts';
import * as say from '#strings/interview-plan.ts';

/** What is shown of a plan. */
export interface ShownPlan {
  readonly until: string;
  readonly days: readonly PlanDay[];
  readonly summary: string;
  readonly entries: ReadonlyMap<string, PlanEntry>;
}

/** A plan: its days as a list with a heading each. */
export function planView({ until, days, summary, entries }: ShownPlan): TemplateResult {
  let next = 1;
  return html`<section class="interview-plan" aria-labelledby="your-plan">
    <h3 id="your-plan" tabindex="-1">${say.planUpTo(dateWords(until))}</h3>
    <p class="plan-facts">${summary}</p>
    <ol class="plan-days">
      ${days.map((day) => {
        const length = daysBetween(day.first, day.last) + 1;
        const begins = next;
        next += length;
        return dayView(day, dayHeading(day, begins, length), entries);
      })}
    </ol>
  </section>`;
}

function dayView(
  day: PlanDay,
  heading: string,
  entries: ReadonlyMap<string, PlanEntry>,
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
