import { stageAt, type DesignStage } from '../../learning/design-stages.ts';
import {
  designMinutes,
  interviewLengths,
  type InterviewLength,
} from '../../learning/mock-interview.ts';
import { longestSlug } from '../../learning/longest-slug.ts';
import { isRecord } from '../../reader/kept-state.ts';
import { slugNow } from '../../reader/moved-names.ts';

/** Longest time between two readings of a clock that runs, in ms. */
const longestTick = 90_000;

/** A question asked on, out of those of the page. */
export interface AskedOn {
  /** Its place among them, from 0. */
  readonly place: number;
  readonly question: string;
  readonly revealed: boolean;
}

/** What the reader did with one question of the interview. */
export interface Take {
  readonly slug: string;
  /** Milliseconds. */
  readonly took: number;
  readonly note: string;
  /** The key points are shown: the reader ticks. */
  readonly revealed: boolean;
  readonly covered: readonly string[];
  /** The key points of the question in words; none until they are shown. */
  readonly points: readonly string[];
  /** Absent before it is asked, and where the page has none. */
  readonly askedOn?: AskedOn | undefined;
  /** Id of the rehearsal in the log, once the reader went on. */
  readonly logged?: string | undefined;
}

/** An interview on its way. It is kept whole after every change, so that a reload loses nothing. */
export interface InterviewRun {
  readonly minutes: InterviewLength;
  readonly takes: readonly Take[];
  /** Which question is asked; as many as there are when all were. */
  readonly index: number;
  /** When the clock was last started, in ms since the epoch; 0 while it stands still. */
  readonly runningSince: number;
  readonly showsClock: boolean;
}

export function newRun(
  slugs: readonly string[],
  minutes: InterviewLength,
  now: number,
): InterviewRun {
  const takes = slugs.map((slug) => ({
    slug,
    took: 0,
    note: '',
    revealed: false,
    covered: [],
    points: [],
  }));
  return { minutes, takes, index: 0, runningSince: now, showsClock: true };
}

/** The run with its clock read: the time since it was started is added to the question that is asked. */
export function readClock(run: InterviewRun, now: number): InterviewRun {
  if (run.runningSince === 0 || run.index >= run.takes.length) return run;
  const passed = passedBetween(run.runningSince, now);
  const takes = run.takes.map((take, index) =>
    index === run.index ? { ...take, took: take.took + passed } : take,
  );
  return { ...run, takes, runningSince: now };
}

/**
 * How long the reader had, in ms. The clock is read every second, and in a tab that is hidden for long every minute: what is
 * longer was no time that he had, the lid was closed. A clock that was set back adds nothing either.
 */
function passedBetween(since: number, now: number): number {
  const passed = now - since;
  return passed < 0 || passed > longestTick ? 0 : passed;
}

/** The run with a change to the question that is asked. */
export function withTake(run: InterviewRun, change: Partial<Take>): InterviewRun {
  return {
    ...run,
    takes: run.takes.map((take, index) => (index === run.index ? { ...take, ...change } : take)),
  };
}

/** The run once the interviewer asks on: the clock runs again. */
export function askedOn(run: InterviewRun, place: number, question: string, now: number) {
  return {
    ...withTake(run, { askedOn: { place, question, revealed: false } }),
    runningSince: now,
  };
}

/** The run once what could be said is shown: the clock stands still. */
export function revealAskedOn(run: InterviewRun): InterviewRun {
  const asked = run.takes[run.index]?.askedOn;
  if (!asked) return run;
  return { ...withTake(run, { askedOn: { ...asked, revealed: true } }), runningSince: 0 };
}

/** The stage that a run is in while its design is asked; undefined where it has none. */
export function stageOf({ minutes, takes, index }: InterviewRun): DesignStage | undefined {
  const take = takes[index];
  return minutes === designMinutes && take && !take.revealed ? stageAt(take.took).name : undefined;
}

/** Milliseconds left; negative when the time is over. */
export function timeLeft({ minutes, takes }: InterviewRun): number {
  return minutes * 60_000 - takes.reduce((sum, { took }) => sum + took, 0);
}

/** The address that gives somebody else the same questions. */
export function sharedQuery({ takes, minutes }: InterviewRun): string {
  return `?questions=${takes.map(({ slug }) => slug).join(',')}&minutes=${minutes}`;
}

/**
 * What a shared address asks for; undefined when it asks for nothing. Questions that were renamed are those of today, and
 * slugs that do not exist are told apart.
 */
export function readShared(
  search: string,
  exists: (slug: string) => boolean,
): { slugs: string[]; unknown: string[]; minutes: InterviewLength } | undefined {
  const parameters = new URLSearchParams(search);
  const names = (parameters.get('questions') ?? '').split(',');
  const slugs = names.map((name) => slugNow(withoutSigns(name)));
  const named = [...new Set(slugs)].filter((slug) => slug !== '').slice(0, 20);
  if (named.length === 0) return undefined;
  const minutes = Number(withoutSigns(parameters.get('minutes') ?? ''));
  return {
    slugs: named.filter(exists),
    unknown: named.filter((slug) => !exists(slug)),
    minutes: isLength(minutes) ? minutes : 30,
  };
}

/** A part of an address without the bracket or the full stop that a chat takes for its end. */
function withoutSigns(part: string): string {
  return part.slice(0, longestSlug).replace(/[^\p{L}\p{N}]+$/u, '');
}

/** Whether an address asks what a run asks. One that asks for nothing leaves the reader where he was. */
export function isAskedBy(
  { takes, minutes }: InterviewRun,
  shared: ReturnType<typeof readShared>,
): boolean {
  if (!shared) return true;
  return (
    shared.minutes === minutes && String(shared.slugs) === String(takes.map(({ slug }) => slug))
  );
}

export function isLength(value: unknown): value is InterviewLength {
  return typeof value === 'number' && Object.hasOwn(interviewLengths, value);
}

/** A run out of what was kept, of questions by the names of today; undefined when it is not whole. */
export function readRun(value: unknown): InterviewRun | undefined {
  if (!isRecord(value)) return undefined;
  const { minutes, takes, index, runningSince, showsClock } = value;
  const isWhole =
    isLength(minutes) &&
    Array.isArray(takes) &&
    takes.length > 0 &&
    takes.every(isTake) &&
    Number.isInteger(index) &&
    (index as number) >= 0 &&
    (index as number) <= takes.length &&
    typeof runningSince === 'number' &&
    typeof showsClock === 'boolean';
  if (!isWhole) return undefined;
  const run = value as unknown as InterviewRun;
  return { ...run, takes: run.takes.map((take) => ({ ...take, slug: slugNow(take.slug) })) };
}

function isTake(value: unknown): value is Take {
  return (
    isRecord(value) &&
    typeof value['slug'] === 'string' &&
    Number.isFinite(value['took']) &&
    typeof value['note'] === 'string' &&
    typeof value['revealed'] === 'boolean' &&
    Array.isArray(value['covered']) &&
    value['covered'].every((id) => typeof id === 'string') &&
    Array.isArray(value['points']) &&
    value['points'].every((point) => typeof point === 'string') &&
    (value['logged'] === undefined || typeof value['logged'] === 'string') &&
    (value['askedOn'] === undefined || isAskedOn(value['askedOn']))
  );
}

function isAskedOn(value: unknown): value is AskedOn {
  return (
    isRecord(value) &&
    Number.isInteger(value['place']) &&
    typeof value['question'] === 'string' &&
    typeof value['revealed'] === 'boolean'
  );
}
