import type { Root } from 'mdast';
import { isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { hiddenCharacter } from '../hidden-characters.ts';
import { nearest } from '../nearest.ts';
import type { Place, Report } from '../problem.ts';
import { standsInCurlyQuotes } from './curly-quotes.ts';
import { lostTexts } from './lost-text.ts';
import { knownKeys, neededKeys } from './schema-keys.ts';
import { readsOtherwise } from './unquoted.ts';
import { describe, remedy, shown } from './value-fault.ts';
import { reasonOf, yamlFault } from './yaml-fault.ts';

/** Parsed front matter and where each of its keys stands. */
export interface FrontMatter<Data> {
  readonly data: Data;
  /** The place of a key such as `sources.2.url`; the front matter's first line for an unknown one. */
  readonly placeOf: (path: string) => Place;
}

/** Reads the front matter of a page by a strict schema; reports each fault at its key. */
export function readFrontMatter<Schema extends z.ZodType>(
  tree: Root,
  schema: Schema,
  report: Report,
): FrontMatter<z.infer<Schema>> | undefined {
  const [first] = tree.children;
  if (first?.type !== 'yaml') {
    report(
      undefined,
      'front-matter-missing',
      'The file does not begin with front matter.',
      'Write "---" on the first line, then the keys, then "---".',
    );
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(first.value, { lineCounter: lines, version: '1.2' });
  /** The YAML begins on the line after the opening `---`. */
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const topKeys = knownKeys(schema, []);
  const keysOfEntry = (list: string) => knownKeys(schema, [list, 0]);
  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault) {
    // All others may follow from the first.
    const named = yamlFault(first.value, topKeys, keysOfEntry);
    const { message, remedy } = named ?? reasonOf(fault.message, first.value.slice(fault.pos[0]));
    report(named?.at ?? place(fault.pos[0]), 'front-matter-yaml', message, remedy);
    return undefined;
  }
  const isRefused = [hasAlias, hidesText, readsOtherwise, standsInCurlyQuotes].some((isWrong) =>
    isWrong(document, place, report),
  );
  if (isRefused) return undefined;
  const lost = lostTexts(document, first.value);
  for (const { offset, message, remedy } of lost) {
    report(place(offset), 'front-matter-yaml', message, remedy);
  }
  if (lost.length > 0) return undefined;
  const placeOf = (path: readonly PropertyKey[]) => place(offsetOf(document, path) ?? 0);
  const parsed = schema.safeParse(document.toJS() as unknown);
  if (!parsed.success) {
    const named = yamlFault(first.value, topKeys, keysOfEntry);
    if (named) report(named.at, 'front-matter-yaml', named.message, named.remedy);
    else {
      for (const issue of withoutFollowing(parsed.error.issues, schema, document)) {
        reportIssue(issue, schema, placeOf, document, report);
      }
    }
    return undefined;
  }
  return { data: parsed.data, placeOf: (path) => placeOf(path.split('.').map(keyOf)) };
}

/** Reports what is wrong with the front matter of a page whose text cannot be parsed, so that both are mended at once. */
export function checkFrontMatterAlone(source: string, schema: z.ZodType, report: Report): void {
  const [, value] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (value === undefined) return;
  readFrontMatter({ type: 'root', children: [{ type: 'yaml', value }] }, schema, report);
}

function keyOf(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

/** Aliases could make a small file huge, and say the same thing in two ways. */
function hasAlias(document: Document, place: (offset: number) => Place, report: Report): boolean {
  let found = false;
  visit(document, {
    Alias(_key, alias) {
      found = true;
      report(
        place(alias.range?.[0] ?? 0),
        'front-matter-yaml',
        `A YAML alias was found: *${alias.source}.`,
        'Write the value itself.',
      );
    },
  });
  return found;
}

/** An escape such as `\u200B` is not seen in what it becomes. */
function hidesText(document: Document, place: (offset: number) => Place, report: Report): boolean {
  let hides = false;
  visit(document, {
    Scalar(_key, { value, range }) {
      const found = typeof value === 'string' ? hiddenCharacter(value) : undefined;
      if (!found || typeof value !== 'string') return;
      hides = true;
      report(
        place(range?.[0] ?? 0),
        'character-hidden',
        `After "${value.slice(0, found.index).slice(-30)}" stands a character that is not seen: ${found.name}.`,
        'Delete it, or the escape that makes it: it can hide text, turn it around, or make two names that look like one.',
      );
    },
  });
  return hides;
}

/** One fault is one issue: a value of the wrong kind has no limits, and a key with a wrong name is not missing, too. */
function withoutFollowing(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  document: Document,
): readonly z.core.$ZodIssue[] {
  const at = ({ path }: z.core.$ZodIssue) => path.join('.');
  const isMissing = ({ path }: z.core.$ZodIssue) => document.getIn([...path]) === undefined;
  const renamed = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const missing = issues
      .filter(
        (other) => isMissing(other) && at(other) === [...issue.path, other.path.at(-1)].join('.'),
      )
      .map(({ path }) => String(path.at(-1)));
    return issue.keys.flatMap((key) => {
      const meant = meantBy(key, missing, knownKeys(schema, issue.path));
      return meant === undefined ? [] : [[...issue.path, meant].join('.')];
    });
  });
  const seen = new Set(renamed);
  return issues.filter((issue) => {
    if (issue.code === 'unrecognized_keys') return true;
    const isFirst = !seen.has(at(issue));
    seen.add(at(issue));
    return isFirst;
  });
}

/** The key that is meant by an unknown one: one like it, or the only one that is missing. */
function meantBy(
  key: string,
  missing: readonly string[],
  known: readonly string[],
): string | undefined {
  return nearest(key, known) ?? (missing.length === 1 ? missing[0] : undefined);
}

function reportIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  placeOf: (path: readonly PropertyKey[]) => Place,
  document: Document,
  report: Report,
): void {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const known = knownKeys(schema, issue.path);
      const missing = neededKeys(schema, issue.path).filter(
        (name) => document.getIn([...issue.path, name]) === undefined,
      );
      const near = meantBy(key, missing, known);
      report(
        placeOf([...issue.path, key]),
        'front-matter-key-unknown',
        `There is no key "${key}"${path ? ` in ${path}` : ''}.`,
        near !== undefined
          ? `Did you mean "${near}"?`
          : `The keys are ${known.join(', ')}. Delete it if you need none of them.`,
      );
    }
    return;
  }
  const value = document.getIn([...issue.path]);
  const missing = value === undefined;
  report(
    placeOf(missing ? issue.path.slice(0, -1) : issue.path),
    missing ? 'front-matter-key-missing' : 'front-matter-value',
    missing
      ? `The key "${path || 'title'}" is missing.`
      : `"${path}" ${describe(issue)}; found ${shown(value)}.`,
    missing ? `Write "${issue.path.at(-1)?.toString() ?? 'title'}: …".` : remedy(issue, value),
  );
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const last = path.at(-1);
  const parent: unknown =
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (last !== undefined && isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(last));
    if (pair && isNode(pair.key)) return pair.key.range?.[0];
  }
  const node: unknown = path.length > 0 ? document.getIn([...path], true) : document.contents;
  return isNode(node) ? node.range?.[0] : undefined;
}
