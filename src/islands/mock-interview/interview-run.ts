import { interviewLengths, type InterviewLength } from '../../learning/mock-interview.ts';
import { isRecord } from '../../reader/kept-state.ts';

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
  // A clock that was set back, or a device that slept for a night, adds nothing absurd.
  const passed = Math.min(Math.max(0, now - run.runningSince), 60 * 60_000);
  const takes = run.takes.map((take, index) =>
    index === run.index ? { ...take, took: take.took + passed } : take,
  );
  return { ...run, takes, runningSince: now };
}

/** The run with a change to the question that is asked. */
export function withTake(run: InterviewRun, change: Partial<Take>): InterviewRun {
  return {
    ...run,
    takes: run.takes.map((take, index) => (index === run.index ? { ...take, ...change } : take)),
  };
}

/** Milliseconds left; negative when the time is over. */
export function timeLeft({ minutes, takes }: InterviewRun): number {
  return minutes * 60_000 - takes.reduce((sum, { took }) => sum + took, 0);
}

/** The address that gives somebody else the same questions. */
export function sharedQuery({ takes, minutes }: InterviewRun): string {
  return `?questions=${takes.map(({ slug }) => slug).join(',')}&minutes=${minutes}`;
}

/** As long as a slug may be, in characters. */
const longestSlug = 100;

/** What a shared address asks for; undefined when it asks for nothing. Slugs that do not exist are told apart. */
export function readShared(
  search: string,
  exists: (slug: string) => boolean,
): { slugs: string[]; unknown: string[]; minutes: InterviewLength } | undefined {
  const parameters = new URLSearchParams(search);
  const named = [...new Set((parameters.get('questions') ?? '').split(','))]
    .filter((slug) => slug !== '')
    .slice(0, 20)
    .map((slug) => slug.slice(0, longestSlug));
  if (named.length === 0) return undefined;
  const minutes = Number(parameters.get('minutes'));
  return {
    slugs: named.filter(exists),
    unknown: named.filter((slug) => !exists(slug)),
    minutes: isLength(minutes) ? minutes : 30,
  };
}

export function isLength(value: unknown): value is InterviewLength {
  return typeof value === 'number' && Object.hasOwn(interviewLengths, value);
}

/** A run out of what was kept; undefined when it is not whole. */
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
  return isWhole ? (value as unknown as InterviewRun) : undefined;
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
    (value['logged'] === undefined || typeof value['logged'] === 'string')
  );
}
