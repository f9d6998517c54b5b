import {
  checkDot,
  dotAttributes,
  dotClasses,
  dotWords,
} from '../../question/blocks/diagram/check-dot.ts';
import { curlyQuoteIn, syntaxOf } from '../../question/blocks/diagram/dot-syntax.ts';
import { didYouMean } from '../../question/nearest.ts';
import type { QuestionRule } from './rule.ts';

const attributes = `Write DOT with the attributes ${[...dotAttributes].join(', ')} and the classes ${[...dotClasses].join(', ')}.`;

export const diagramDraws: QuestionRule = {
  id: 'diagram-draws',
  describe:
    "GraphViz can draw each diagram, and its author sets only what does not touch the site's colours and fonts.",
  check({ diagrams }, report) {
    for (const { id, dot, dotAt } of diagrams) {
      // GraphViz counts the lines of its own text, which begins below the fence.
      const placeOf = (line: number) => ({ line: dotAt.line + line, column: 1 });
      const curly = curlyQuoteIn(dot);
      if (curly) {
        report(
          placeOf(curly.line),
          'A value begins with a curly quotation mark, which GraphViz takes for a letter.',
          `Write straight ones: ${curly.name}="…".`,
        );
        continue;
      }
      for (const fault of checkDot(dot)) {
        const [, syntaxLine] = /^syntax error in line (\d+)/.exec(fault) ?? [];
        const line = syntaxLine === undefined ? lineOf(fault, dot) : Number(syntaxLine);
        const said =
          syntaxLine === undefined
            ? undefined
            : syntaxOf(fault, dot, dot.split('\n')[Number(line) - 1]);
        report(
          line === undefined ? dotAt : placeOf(line),
          said?.message ?? `The diagram "${id}" cannot be drawn as it is: ${fault}.`,
          said?.remedy ?? remedyOf(fault),
        );
      }
    }
  },
};

/** The line that holds the word of a fault; undefined where it is put together of several strings. */
function lineOf(fault: string, dot: string): number | undefined {
  const [, word] = /"([\w-]+)"/.exec(fault) ?? [];
  if (word === undefined) return undefined;
  const lines = dot.split('\n');
  const patterns = [
    `\\b${word}\\b"?\\s*=`,
    `=\\s*("[^"]*)?\\b${word}\\b`,
    // The name of a box, and not a word of a label.
    `(?<!\\w)${word}(?!\\w)(?=[^"]*("[^"]*"[^"]*)*$)`,
  ];
  const found = patterns.map((pattern) =>
    lines.findIndex((text) => new RegExp(pattern).test(text)),
  );
  const index = found.find((at) => at >= 0);
  return index === undefined ? undefined : index + 1;
}

function remedyOf(fault: string): string {
  const [, box, near] = /^the box "(.*?)" .* called "(.*?)"$/.exec(fault) ?? [];
  if (box !== undefined && near !== undefined) {
    return `Write "${near}", if that is meant; else give the box a label: ${box} [label="…"].`;
  }
  const [, sets, value = ''] = /^it (sets|has a class|sets \w+ to) "(.*?)"/.exec(fault) ?? [];
  if (sets === 'sets') return didYouMean(value, [...dotAttributes], attributes);
  if (sets === 'has a class') return didYouMean(value, [...dotClasses], attributes);
  const known = dotWords[sets?.split(' ')[1] ?? ''];
  return known ? didYouMean(value, known, `Write one of ${known.join(', ')}.`) : attributes;
}
