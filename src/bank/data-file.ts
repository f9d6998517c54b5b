import type { z } from 'astro/zod';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { hiddenCharacter } from '../question/hidden-characters.ts';
import { lostTexts } from '../question/mdx/lost-text.ts';
import type { Place, Report } from '../question/problem.ts';
import { readContentFile } from './content-file.ts';
import { clipped, shapeFaults, syntaxFault } from './data-fault.ts';
import { faultOfForm } from './data-form.ts';

/** What a data file of the content holds, and where in it each part stands. */
export interface DataFile<Value> {
  /** Empty where the file is missing or wrong. */
  readonly value: Value | undefined;
  /** The place of a path such as `[3, 'slug']`, or the nearest place above it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** The place of a key of the file's own map. */
  readonly placeOfKey: (key: string) => Place;
}

/** As many faults of one kind are told: more are seldom read, and a broken file can have a hundred thousand. */
const mostFaults = 20;

/**
 * Reads a YAML or JSON file below a project's folder by its schema. What is wrong is reported with its place; never
 * throws.
 * @param file path relative to the project; a file that does not exist holds nothing
 */
export function readDataFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  report: Report,
): DataFile<z.infer<Schema>> {
  const nowhere = () => ({ line: 1, column: 1 });
  const nothing = { value: undefined, placeOf: nowhere, placeOfKey: nowhere };
  const text = readContentFile(root, file, report);
  if (text === undefined) return nothing;
  const form = faultOfForm(text, file.endsWith('.json'));
  if (form) {
    report(form.at, form.rule ?? 'data-yaml', form.message, form.remedy);
    return nothing;
  }
  const lines = new LineCounter();
  // Keys that stand twice are looked for below: the library compares each key with all others.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const at = (offset: number | undefined): Place => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeOf = (wanted: readonly PropertyKey[]): Place => {
    for (let end = wanted.length; end >= 0; end -= 1) {
      const node = document.getIn(wanted.slice(0, end), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const placeOfKey = (key: string): Place => {
    const pair = isMap(document.contents)
      ? document.contents.items.find((item) => String(item.key) === key)
      : undefined;
    return at(isNode(pair?.key) ? pair.key.range?.[0] : 0);
  };
  const syntax = syntaxFault(document, text, at);
  if (syntax) {
    report(syntax.at, 'data-yaml', syntax.message, syntax.remedy);
    return { value: undefined, placeOf, placeOfKey };
  }
  const faults = [...faultsOfNodes(document), ...lostTexts(document, text)];
  for (const { offset, message, remedy } of faults.slice(0, mostFaults)) {
    report(at(offset), 'data-yaml', message, remedy);
  }
  if (faults.length > 0) return { value: undefined, placeOf, placeOfKey };
  if (!reportHidden(document, at, report)) return { value: undefined, placeOf, placeOfKey };
  const result = schema.safeParse(document.toJS() ?? undefined);
  const issues = result.error?.issues ?? [];
  for (const fault of issues
    .flatMap((issue) => shapeFaults(issue, schema, document))
    .slice(0, mostFaults)) {
    report(placeOf(fault.path), 'data-shape', fault.message, fault.remedy);
  }
  return { value: result.data as z.infer<Schema> | undefined, placeOf, placeOfKey };
}

interface Fault {
  readonly offset: number | undefined;
  readonly message: string;
  readonly remedy: string;
}

/** Aliases can make a small file huge; of a key that stands twice, one value would be lost. */
function faultsOfNodes(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_key, { source, range }) {
      faults.push({
        offset: range?.[0],
        message: `A YAML alias was found: *${clipped(source)}.`,
        remedy: 'Write the value itself.',
      });
    },
    Map(_key, map, path) {
      const seen = new Set<string>();
      const isEntry = isSeq(path.at(-1));
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : '';
        const offset = isNode(key) ? key.range?.[0] : map.range?.[0];
        if (!isScalar(key)) {
          const message = 'A key is no plain text.';
          faults.push({ offset, message, remedy: 'Write "key: value".' });
        } else if (seen.has(name)) {
          faults.push({ offset, ...twice(clipped(name), isEntry) });
          // Where a hyphen is missing all keys of the next entry stand twice.
          if (isEntry) break;
        }
        if (name === '__proto__') {
          const message = 'There is a key "__proto__", which programs do not see.';
          faults.push({ offset, message, remedy: 'Delete it.' });
        }
        seen.add(name);
      }
    },
  });
  return faults;
}

/** A second key of one name: in an entry of a list it is mostly the first of another entry. */
function twice(key: string, isEntry: boolean): Omit<Fault, 'offset'> {
  return isEntry
    ? {
        message: `The key "${key}" stands twice in one entry.`,
        remedy: `If another entry begins here, write "- ${key}: …" with a hyphen; else keep one of the two.`,
      }
    : { message: `The key "${key}" stands twice.`, remedy: 'Keep one of them.' };
}

/** Whether all is seen that the file says, keys and values, also where an escape wrote it. */
function reportHidden(
  document: Document,
  at: (offset: number | undefined) => Place,
  report: Report,
): boolean {
  let isClean = true;
  visit(document, {
    Scalar(_key, { value, range }) {
      const found = typeof value === 'string' ? hiddenCharacter(value) : undefined;
      if (!found) return undefined;
      isClean = false;
      report(
        at(range?.[0]),
        'character-hidden',
        `The text "${clipped(String(value).slice(0, found.index))}" goes on with a character that is not seen: ${found.name}.`,
        'Delete it: it can hide text, turn it around, or make two names that look like one.',
      );
      return visit.BREAK;
    },
  });
  return isClean;
}
