import { base } from '../../base-url.ts';
import type { CatalogueTopic } from '../../learning/catalogue.ts';
import { dayName, daysBetween } from '../../learning/local-day.ts';
import type { Placement } from '../../learning/log-entry.ts';
import type { Settings } from '../../learning/settings.ts';
import { html, nothing, type TemplateResult } from '../dom/html.ts';
import { dateWords } from '../interview-plan/plan-words.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/placement.ts';

const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });

/** What comes of a placement, in words and links. */
export interface ShownPlan {
  readonly placement: Placement;
  /** Of the handbook, in the order of the syllabus: others are not shown. */
  readonly topics: readonly CatalogueTopic[];
  readonly settings: Pick<Settings, 'interview' | 'minutesPerDay'>;
  readonly now: number;
}

/** The plan that a placement ended in. */
export function placementPlanView({ placement, topics, settings, now }: ShownPlan): TemplateResult {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const known = (slugs: readonly string[]) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const [start, later, skip] = [
    known(placement.start),
    known(placement.later),
    known(placement.skip),
  ];
  const met = new Set([...placement.start, ...placement.later, ...placement.skip]);
  const rest = topics.filter(({ slug, questions }) => !met.has(slug) && questions.length > 0);
  const first = [start, later, rest].find((list) => list.length > 0);
  return html`<section class="placement-plan" aria-labelledby="placement-plan">
    <h2 id="placement-plan" tabindex="-1">${say.yourPlan}</h2>
    <p>${say.summary(day.format(placement.at), placement.asked, placement.right)}</p>
    ${
      start.length === 0
        ? html`<p>${say.startNothing}</p>`
        : topicList(say.startWith, say.startWords, start, true)
    }
    ${topicList(say.thenRead, say.thenWords, later, later === first)}
    ${topicList(say.canSkip, say.skipWords, skip, false)}
    ${topicList(say.notAsked, say.notAskedWords, rest, rest === first)}
    <p class="placement-note">${say.caution}</p>
    ${dateView(settings, now)}
  </section>`;
}

function topicList(
  heading: string,
  words: string,
  topics: readonly CatalogueTopic[],
  isFirst: boolean,
): TemplateResult | typeof nothing {
  if (topics.length === 0) return nothing;
  return html`<div>
    <h3>${heading}</h3>
    <p class="placement-note">${words}</p>
    <ul>
      ${topics.map(({ slug, title }) => html`<li><a href="${base}questions/${slug}/">${title}</a></li>`)}
    </ul>
    ${
      isFirst
        ? html`<p>
            <a href="${base}practice/?topic=${topics.map(({ slug }) => slug).join(',')}"
              >${say.practise(topics.length)}</a
            >
          </p>`
        : nothing
    }
  </div>`;
}

/** How long it is to the interview, and the way to a plan of the days until then. */
function dateView(
  { interview, minutesPerDay }: ShownPlan['settings'],
  now: number,
): TemplateResult {
  const days = interview === '' ? 0 : daysBetween(dayName(now), interview);
  if (days > 0) {
    return html`<p>
      ${say.daysLeft(days, dateWords(interview))}
      <a href="${base}study-plans/?until=${interview}&minutes=${minutesPerDay}"
        >${say.planToDate}</a
      >
    </p>`;
  }
  return html`<p>
    ${say.noDate}
    <a href="${base}study-plans/?minutes=${minutesPerDay}#interview">${say.setDate}</a>
  </p>`;
}
