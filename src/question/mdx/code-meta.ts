import type { Code } from 'mdast';

/** What stands after the language of a code block. */
export interface CodeMeta {
  /** The name of the file that it shows. */
  readonly title: string | undefined;
  /** Lines that are marked, first and last, counted from 1. */
  readonly marked: readonly (readonly [first: number, last: number])[];
}

const titlePattern = /(?<=^|\s)title="([^"{}<>]{1,60})"(?=\s|$)/;
const markedPattern = /(?<=^|\s)\{(\d+(?:-\d+)?(?:,\s?\d+(?:-\d+)?)*)\}(?=\s|$)/;

/** Reads a title and marked lines; undefined when something else stands there, or a line that the block has not. */
export function readCodeMeta({ meta, value }: Pick<Code, 'meta' | 'value'>): CodeMeta | undefined {
  const text = meta ?? '';
  const title = titlePattern.exec(text)?.[1]?.trim();
  const written = markedPattern.exec(text)?.[1] ?? '';
  const rest = text.replace(titlePattern, '').replace(markedPattern, '').trim();
  const count = value.split('\n').length;
  const marked = (written === '' ? [] : written.split(',')).map((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return [first, last] as const;
  });
  const areThere = marked.every(([first, last]) => first >= 1 && first <= last && last <= count);
  return rest === '' && title !== '' && areThere ? { title, marked } : undefined;
}
