import type { z } from 'astro/zod';
import type { Document } from 'yaml';
import { nearest } from '../question/nearest.ts';
import { knownKeys } from '../question/mdx/schema-keys.ts';
import { describe, remedy, shown } from '../question/mdx/value-fault.ts';
import { faultOfLine, reasonOf } from '../question/mdx/yaml-fault.ts';
import type { Fault, Place } from '../question/problem.ts';

/** Characters of a name that is quoted in a message, and of a whole sentence. */
const longest = { name: 80, sentence: 240 } as const;

/** A text that is short enough for a message. */
export function clipped(text: string, most: number = longest.name): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

const sentence = (text: string) => clipped(text, longest.sentence);

/**
 * Why a text is no YAML, in the words of its author; undefined where it is. One fault makes the parser find many: the first
 * alone is said, where it is and not where the parser gave up.
 * @param placeAt the place of an offset
 */
export function syntaxFault(
  { errors, warnings }: Document,
  text: string,
  placeAt: (offset: number) => Place,
): Fault | undefined {
  const [first] = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return undefined;
  const found = placeAt(first.pos[0]);
  const lines = text.split(/\r?\n/);
  // A quotation that is not closed goes on to the end of the file.
  const from = first.message.startsWith('Missing closing') ? 0 : Math.max(found.line - 2, 0);
  for (const [index, line] of lines.slice(0, found.line).entries()) {
    const fault =
      index < from ? undefined : faultOfLine(line, (column) => ({ line: index + 1, column }));
    if (fault)
      return { ...fault, message: sentence(fault.message), remedy: sentence(fault.remedy) };
  }
  const { message, remedy: otherwise } = reasonOf(first.message, text.slice(first.pos[0]));
  return { at: found, message: sentence(message), remedy: otherwise };
}

/** What is wrong with the form of an entry: which key of it, what was found, and what to write. */
export interface ShapeFault {
  /** To the part of the file that is wrong; where it is missing, to what it is missing from. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly remedy: string;
}

const likeOthers = 'Write it as in the entries beside it; each has the same keys.';

/** What the schema of a data file says of it: one fault for each unknown key, else one for each value. */
export function shapeFaults(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  document: Document,
): ShapeFault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        path: [...path, key],
        message: `${nameOf(path)}: there is no key "${clipped(key)}".`,
        remedy:
          near === undefined
            ? `The keys are ${known.join(', ')}. Delete it if you need none of them.`
            : `Did you mean "${near}"?`,
      };
    });
  }
  // A schema of ours says some things in its own words.
  const isOurs = !/^(Invalid|Too (small|big))/.test(issue.message);
  const value: unknown = path.length > 0 ? document.getIn([...path]) : document.contents;
  const isMissing = value === undefined || value === null;
  if (isMissing && issue.code === 'invalid_type') {
    const kind = describe(issue).replace(/^must be /, '');
    const key = path.at(-1);
    return [
      {
        path,
        message: `${nameOf(path)}: missing, ${kind} is expected.`,
        remedy: typeof key === 'string' ? `Write "${key}: …".` : likeOthers,
      },
    ];
  }
  return [
    {
      path,
      message: `${nameOf(path)}: ${isOurs ? issue.message : describe(issue)}; found ${shown(value)}.`,
      remedy: path.some((key) => typeof key === 'string')
        ? remedy(issue, value, likeOthers)
        : likeOthers,
    },
  ];
}

/** `Entry 3, sessions.1.title`: entries are counted from one. */
function nameOf([entry, ...keys]: readonly PropertyKey[]): string {
  if (typeof entry === 'string') return clipped(`"${[entry, ...keys].join('.')}"`);
  if (typeof entry !== 'number') return 'The file';
  return [`Entry ${entry + 1}`, ...(keys.length > 0 ? [keys.join('.')] : [])].join(', ');
}
