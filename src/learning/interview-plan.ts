import { addDays, dayName, daysBetween, startOfDay } from './local-day.ts';
import { chooseQuestions } from './choose-questions.ts';
import { fillDays, type Portion } from './fill-days.ts';
import { heaviestFirst } from './reading-order.ts';
import { fewestMinutes, mostMinutes } from './study-minutes.ts';

/** A question as a plan knows it. */
export interface PlanQuestion {
  readonly slug: string;
  readonly topic: string;
  /** To read it and to answer its items. */
  readonly minutes: number;
  /** Slugs of what is read before it. */
  readonly after: readonly string[];
  /** How much the interview asks it: 0 is not at all. */
  readonly weight: number;
}

/** What a plan is made for. */
export interface PlanWish {
  /** ms since the epoch. */
  readonly now: number;
  /** The day of the interview, e.g. `2026-12-01`. */
  readonly until: string;
  readonly minutesADay: number;
  /** In reading order: each after those that it builds on. */
  readonly questions: readonly PlanQuestion[];
  /** What was read before today: it is not read again, but for a glance on the day itself. */
  readonly readBefore?: ReadonlySet<string>;
}

/** Some days of a plan: `first` and `last` are the same, or days like each other. */
export interface PlanDay {
  readonly first: string;
  readonly last: string;
  /** Pages; no more than short answers; only repetition; mock interview and repetition. */
  readonly kind: 'read' | 'glance' | 'repeat' | 'rehearse';
  /** What is read, in order. */
  readonly portions: readonly Portion[];
  /** Minutes of a mock interview; 0 is none. */
  readonly mock: number;
  /** Minutes that are left to repeat what was read. */
  readonly rest: number;
}

export type PlanProblem = 'no-date' | 'past' | 'far';
export type InterviewPlan =
  | { readonly problem: PlanProblem }
  | {
      readonly days: readonly PlanDay[];
      readonly questions: number;
      /** How many of what is asked were read before today. */
      readonly leftOut: number;
    };

const longestWait = 5 * 365;
/** From so many days on two days at the end bring nothing new; from two days on one. */
const twoLastDays = 7;
const mockLengths = [45, 30, 20];
/** A short answer takes so many minutes, and of more than fifteen on the day itself nothing stays. */
const glance = 2;
const mostGlances = 15;

/**
 * The days from today to an interview: what is asked most is chosen first, across the topics and with all that it
 * builds on, and read in an order that a beginner can follow; the last days are for repetition and a mock interview. What
 * was read before today is left out, so that a day that was missed moves the rest on. The same wish gives the same plan.
 */
export function planInterview(wish: PlanWish): InterviewPlan {
  const today = startOfDay(wish.now);
  const days = daysBetween(dayName(wish.now), wish.until);
  if (Number.isNaN(days)) return { problem: 'no-date' };
  if (days < 0) return { problem: 'past' };
  if (days > longestWait) return { problem: 'far' };
  const minutesADay = Math.min(mostMinutes, Math.max(fewestMinutes, Math.floor(wish.minutesADay)));
  const nameOf = (index: number) => dayName(addDays(today, index));

  const { readBefore = new Set<string>() } = wish;
  const isLeftOut = ({ slug }: PlanQuestion) => days > 0 && readBefore.has(slug);
  const ordered = heaviestFirst(wish.questions.filter((question) => !isLeftOut(question)));
  const glances = ordered.map((question) => ({ ...question, minutes: glance, after: [] }));
  const lastDays = days >= twoLastDays ? 2 : days >= 2 ? 1 : 0;
  const room = { days: Math.max(1, days - lastDays), minutesADay, most: Infinity };
  // Neither on the day itself nor in a few minutes can a page be read.
  const pages = days === 0 ? [] : chooseQuestions(ordered, room);
  const kind = pages.length > 0 ? 'read' : 'glance';
  const most = days === 0 ? mostGlances : Infinity;
  const chosen = kind === 'read' ? pages : chooseQuestions(glances, { ...room, most });
  const planned = fillDays(chosen, minutesADay).map((portions, index): PlanDay => {
    const rest = minutesADay - portions.reduce((sum, { minutes }) => sum + minutes, 0);
    return { first: nameOf(index), last: nameOf(index), kind, portions, mock: 0, rest };
  });
  const end = days - Math.min(lastDays, 1);
  if (planned.length < end) {
    planned.push({
      first: nameOf(planned.length),
      last: nameOf(end - 1),
      kind: 'repeat',
      portions: [],
      mock: 0,
      rest: minutesADay,
    });
  }
  if (lastDays > 0) planned.push(rehearsal(nameOf(days - 1), minutesADay));
  const leftOut = wish.questions.filter(
    (question) => question.weight > 0 && isLeftOut(question),
  ).length;
  return { days: planned, questions: chosen.length, leftOut };
}

/** The last day before the interview. */
function rehearsal(name: string, minutesADay: number): PlanDay {
  const mock = mockLengths.find((length) => length <= minutesADay) ?? 0;
  const kind = mock > 0 ? 'rehearse' : 'repeat';
  return { first: name, last: name, kind, portions: [], mock, rest: minutesADay - mock };
}
