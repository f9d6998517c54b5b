import { day } from './day.ts';
import { isPart, isPartList, isRecord, matches } from './kinds/answer-checks.ts';
import type { Check, Checks } from './kinds/kind.ts';
import { answerChecks } from './kinds/answers.ts';
import type { LogEntry } from './log-entry.ts';
import * as say from '#strings/log-problems.ts';

/** The checks of one kind, read once: a log has a hundred thousand entries. */
interface Kind {
  readonly keys: ReadonlySet<string>;
  readonly checks: readonly { key: string; isOptional: boolean; check: Check }[];
}

/** The times an entry may have, in ms since the epoch: from the year 2000 up to 2200. */
const earliest = Date.UTC(2000);
const latest = Date.UTC(2200);
const longest = day;

const isSlug = matches(/^[a-z0-9-]{1,100}$/);
const isId = matches(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
const isKey = matches(/^[a-z]{1,32}$/i);
const isTime: Check = (value) => isInteger(value, earliest, latest - 1);

const answers = kindsOf('kind', answerChecks);

/**
 * An answer of a kind that a newer version of the site has: kept as it is, since its grade counts in this version too.
 * It is flat and small, as all answers are.
 */
const isUnknownAnswer: Check = (value) => {
  if (!isRecord(value) || !Object.hasOwn(value, 'kind')) return false;
  const { kind, ...given } = value;
  const parts = Object.entries(given);
  return isPart(kind) && !Object.hasOwn(answerChecks, kind as string) && isFlat(parts, 200);
};

/**
 * An entry of a type that is not checked here: of a newer version of the site, or of one that only some pages read, which
 * check it then. It is kept and passed on as it is, and nothing that is folded on every page counts it.
 */
function isOtherEntry(value: unknown): value is LogEntry {
  // First of all: nearly every entry is of a type that is.
  if (!isRecord(value) || entries.has(value['type']) || !Object.hasOwn(value, 'type')) return false;
  const { type, id, at, ...given } = value;
  return isPart(type) && isId(id) && isTime(at) && isFlat(Object.entries(given), 20_000);
}

function isFlat(parts: readonly [string, unknown][], longest: number): boolean {
  return parts.length < 17 && parts.every(([key, part]) => isKey(key) && isSimple(part, longest));
}

function isSimple(value: unknown, longest: number): boolean {
  return (
    (typeof value === 'string' && value.length <= longest) ||
    typeof value === 'boolean' ||
    Number.isFinite(value) ||
    isPartList(value)
  );
}

const isQuestionList: Check = (value) =>
  Array.isArray(value) && value.length < 1001 && [...value].every(isSlug);
const isText =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest;

const entries = kindsOf('type', {
  review: {
    id: isId,
    item: matches(/^[a-z0-9-]{1,100}#[a-z0-9-]{1,100}$/),
    at: isTime,
    grade: (value) => isInteger(value, 1, 4),
    'answer?': (value) => problemOf(value, 'kind', answers) === undefined || isUnknownAnswer(value),
    took: (value) => isInteger(value, 0, longest),
    'retry?': (value) => value === true,
  },
  read: { id: isId, question: isSlug, at: isTime, read: (value) => typeof value === 'boolean' },
  regrade: { id: isId, at: isTime, review: isId, grade: (value) => isInteger(value, 1, 4) },
  undo: { id: isId, at: isTime, entry: isId },
  rehearsal: {
    id: isId,
    question: isSlug,
    at: isTime,
    took: (value) => isInteger(value, 0, longest),
    covered: isPartList,
    points: (value) => isInteger(value, 1, 64),
    'note?': isText(20_000),
  },
  reset: { id: isId, at: isTime, questions: (value) => value === 'all' || isQuestionList(value) },
  setting: {
    id: isId,
    at: isTime,
    // A newer version has others.
    name: isPart,
    value: (value) =>
      typeof value === 'boolean' || isInteger(value, 0, 10_000) || isText(40)(value),
  },
});

/** Reads one entry of a log out of JSON or a database. Never throws; a problem says what is wrong in words. */
export function parseLogEntry(value: unknown): { entry: LogEntry } | { problem: string } {
  const problem = isOtherEntry(value) ? undefined : problemOf(value, 'type', entries);
  return problem === undefined ? { entry: { ...(value as LogEntry) } } : { problem };
}

/** The nearest time that an entry may have: a reader's clock may be far off. */
export function entryTime(now: number): number {
  return Math.min(Math.max(Math.round(now), earliest), latest - 1);
}

/** The nearest duration that an entry may have, in ms. */
export function entryDuration(took: number): number {
  return Math.min(Math.max(Math.round(took), 0), longest);
}

/** What is wrong with a value whose own property `tag` names its kind. Keys that are not known are wrong too. */
function problemOf(
  value: unknown,
  tag: string,
  kinds: ReadonlyMap<unknown, Kind>,
): string | undefined {
  const kind = isRecord(value) && kinds.get(Object.hasOwn(value, tag) ? value[tag] : undefined);
  if (!kind) return say.unknown(tag);
  for (const key of Object.keys(value)) {
    if (!kind.keys.has(key)) return say.unknown(`key ${key.slice(0, 40)}`);
  }
  for (const { key, isOptional, check } of kind.checks) {
    if (Object.hasOwn(value, key) ? !check(value[key]) : !isOptional) return say.wrong(key);
  }
  return undefined;
}

function kindsOf(tag: string, kinds: Readonly<Record<string, Checks>>): Map<unknown, Kind> {
  return new Map(
    Object.entries(kinds).map(([name, checks]) => {
      const list = Object.entries(checks).map(([key, check]) => ({
        key: key.replace('?', ''),
        isOptional: key.endsWith('?'),
        check,
      }));
      return [name, { keys: new Set([tag, ...list.map(({ key }) => key)]), checks: list }];
    }),
  );
}

function isInteger(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
