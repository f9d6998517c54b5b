import type { Nodes, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../problem.ts';

/** A piece of text as it is read: no code, no address. */
export interface TextRun {
  readonly text: string;
  /** Where the character at an index of the text stands in the file. */
  readonly placeAt: (index: number) => Place;
}

/** The text of a node without its code; a link's text counts unless it is an address. */
export function textRuns(node: Nodes): TextRun[] {
  const runs: TextRun[] = [];
  visit(node, 'text', (text) => {
    if (!/^(https?:\/\/|www\.)\S+$/.test(text.value)) runs.push(runOf(text));
  });
  return runs;
}

/** All text of a node as one run on one line: what a link or emphasis divides is read together. */
export function wholeRun(node: Nodes): TextRun {
  const runs = textRuns(node);
  return {
    text: runs
      .map(({ text }) => text)
      .join('')
      .replaceAll('\n', ' '),
    placeAt: (index) => {
      let before = 0;
      for (const { text, placeAt } of runs) {
        if (index < before + text.length) return placeAt(index - before);
        before += text.length;
      }
      return { line: 1, column: 1 };
    },
  };
}

function runOf({ value, position }: Text): TextRun {
  return {
    text: value,
    placeAt: (index) => {
      const before = value.slice(0, index).split('\n');
      const { line, column } = position?.start ?? { line: 1, column: 1 };
      const last = before.at(-1)?.length ?? 0;
      return {
        line: line + before.length - 1,
        column: before.length === 1 ? column + last : last + 1,
      };
    },
  };
}
