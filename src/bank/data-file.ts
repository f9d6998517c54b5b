import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import type { Place, Report } from '../question/problem.ts';

/** What a YAML file of the content holds, and where in it each part stands. */
export interface DataFile<Value> {
  /** Empty where the file is missing or wrong. */
  readonly value: Value | undefined;
  /** The place of a path such as `[3, 'slug']`, or the nearest place above it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads a YAML file below a project's folder by its schema. What is wrong is reported with its place; never throws.
 * @param file path relative to the project; a file that does not exist holds nothing
 */
export function readDataFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  report: Report,
): DataFile<z.infer<Schema>> {
  const path = join(root, file);
  const lines = new LineCounter();
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '[]', {
    lineCounter: lines,
    prettyErrors: false,
  });
  const placeOf = (wanted: readonly PropertyKey[]): Place => {
    for (let end = wanted.length; end >= 0; end -= 1) {
      const node = document.getIn(wanted.slice(0, end), true) as { range?: number[] } | undefined;
      if (node?.range) {
        const { line, col } = lines.linePos(node.range[0] ?? 0);
        return { line, column: col };
      }
    }
    return { line: 1, column: 1 };
  };
  for (const { pos, message } of document.errors) {
    const { line, col } = lines.linePos(pos[0]);
    report({ line, column: col }, 'data-yaml', `The YAML cannot be read: ${message}.`, 'Mend it.');
  }
  if (document.errors.length > 0) return { value: undefined, placeOf };
  const result = schema.safeParse(document.toJS());
  for (const { path: where, message } of result.error?.issues ?? []) {
    report(
      placeOf(where),
      'data-shape',
      `${nameOf(where)}: ${message.replace(/^Invalid input: (expected \w+), received undefined$/, 'missing, $1')}.`,
      'Write it as in the entries beside it; each has the same keys.',
    );
  }
  return { value: result.data as z.infer<Schema> | undefined, placeOf };
}

/** `Entry 3, sessions.1.title`: entries are counted from one. */
function nameOf([entry, ...keys]: readonly PropertyKey[]): string {
  if (typeof entry !== 'number') return 'The file';
  return [`Entry ${entry + 1}`, ...(keys.length > 0 ? [keys.join('.')] : [])].join(', ');
}
