import { closest, distance } from 'fastest-levenshtein';
import type { Root } from 'mdast';
import { isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { hiddenCharacter } from '../hidden-characters.ts';
import type { Place, Report } from '../problem.ts';

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
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults) {
    report(
      place(fault.pos[0]),
      'front-matter-yaml',
      reasonOf(fault.message),
      'Indent with two spaces, no tabs; put a text that has ": " or begins with a sign into "double quotes".',
    );
  }
  if (faults.length > 0 || hasAlias(document, place, report)) return undefined;
  if (hidesText(document, place, report)) return undefined;
  const placeOf = (path: readonly PropertyKey[]) => place(offsetOf(document, path) ?? 0);
  const parsed = schema.safeParse(document.toJS() as unknown);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) reportIssue(issue, schema, placeOf, document, report);
    return undefined;
  }
  return { data: parsed.data, placeOf: (path) => placeOf(path.split('.').map(keyOf)) };
}

function reasonOf(message: string): string {
  const reason = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return reason.startsWith('Nested mappings are not allowed')
    ? 'A ": " inside a text ends it: YAML takes what stands before for a key.'
    : `This is not valid YAML: ${reason}.`;
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
      const near = closest(key, known);
      report(
        placeOf([...issue.path, key]),
        'front-matter-key-unknown',
        `There is no key "${key}"${path ? ` in ${path}` : ''}.`,
        distance(key, near) <= 3
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
    missing ? `Write "${issue.path.at(-1)?.toString() ?? 'title'}: …".` : remedy(issue),
  );
}

function describe(issue: z.core.$ZodIssue): string {
  if (/^must /.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${article(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must have at least ${issue.minimum}`;
    case 'too_big':
      return `must have at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'must be an http or https address'
        : `must be a ${issue.format}`;
    default:
      return `is not right: ${issue.message}`;
  }
}

function article(type: string): string {
  const name = type === 'string' ? 'text' : type === 'array' ? 'list' : type;
  return name === 'text' ? name : /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

function remedy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    return 'Put the text into "double quotes".';
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array') {
    return 'Write a list: [first, second], or one "- item" a line.';
  }
  return 'Change it, or see a question next to it for an example.';
}

function shown(value: unknown): string {
  const text = isNode(value) ? String(value) : (JSON.stringify(value) ?? typeof value);
  const short = text.replace(/\s+/g, ' ').trim();
  return short.length > 60 ? `${short.slice(0, 57)}…` : short;
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

/** The keys that the schema knows at a path; list indexes lead into the list's element. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here = unwrap(schema);
  for (const key of path) {
    if (typeof key === 'number' && 'element' in here) here = unwrap(here.element as z.ZodType);
    else if ('shape' in here)
      here = unwrap((here.shape as Record<string, z.ZodType>)[String(key)]!);
  }
  return 'shape' in here ? Object.keys(here.shape as object) : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  return 'unwrap' in schema && !('element' in schema)
    ? (schema.unwrap as () => z.ZodType)()
    : schema;
}
