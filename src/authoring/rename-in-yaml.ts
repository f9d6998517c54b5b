import { isMap, isPair, isScalar, parseDocument, visit } from 'yaml';

/** A slug and the one that it becomes. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** The keys whose values name questions, alone or in a list. */
const naming = new Set<unknown>(['questions', 'related', 'after']);

/**
 * A YAML text in which a question has its new slug wherever the text names it: as a key of the whole, below a key that
 * names questions, as the `slug` of an entry that does, or before the `#` of an `item`. All else that is spelled like it,
 * such as a term of the glossary or a word of a definition, stays as it was, and so do comments and layout.
 */
export function withNames(text: string, { from, to }: Renaming): string {
  const places: (readonly [start: number, end: number])[] = [];
  visit(parseDocument(text), {
    Scalar(role, { value, range }, path) {
      if (!range) return;
      if (value === from && namesQuestion(role, path)) places.push([range[0], range[1]]);
      const slug = keysOf(path).at(-1) === 'item' ? text.indexOf(`${from}#`, range[0]) : -1;
      if (slug >= 0 && String(value).startsWith(`${from}#`))
        places.push([slug, slug + from.length]);
    },
  });
  return places.reduceRight(
    (result, [start, end]) => result.slice(0, start) + to + result.slice(end),
    text,
  );
}

/** Whether what stands at the end of a path of nodes is the name of a question. */
function namesQuestion(role: number | 'key' | 'value' | null, path: readonly unknown[]): boolean {
  if (role === 'key') return path.length === 3;
  const keys = keysOf(path);
  const own = keys.at(-1);
  const entry = path.at(-2);
  const isAboutQuestion = keys.includes('questions') || (isMap(entry) && entry.has('after'));
  return naming.has(own) || (own === 'slug' && isAboutQuestion);
}

function keysOf(path: readonly unknown[]): unknown[] {
  return path.flatMap((node) => (isPair(node) && isScalar(node.key) ? [node.key.value] : []));
}
