import { factsFile, type Fact } from '../../bank/facts.ts';
import { wholeRun } from '../../question/mdx/text-runs.ts';
import type { CorpusRule } from './rule.ts';

/** How far behind a name, or the number before it, a number stands: letters without the end of a sentence. */
const reach = 50;

/** Where a name stands, and where in the same text a number of it ends. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export const numberAgrees: CorpusRule = {
  id: 'number-agrees',
  severity: 'warning',
  describe: `A number that several pages use is the one of ${factsFile}.`,
  check({ questions, facts = [] }, report) {
    const readers = facts.map((fact) => ({ fact, mentionsIn: mentionReader(fact, facts) }));
    for (const { file, passages } of questions) {
      for (const { node } of passages) {
        const { text, placeAt } = wholeRun(node);
        for (const { fact, mentionsIn } of readers) {
          for (const { start, end, value } of mentionsIn(text)) {
            if (fact.values.includes(value)) continue;
            report(
              file,
              placeAt(start),
              `"${text.slice(start, end)}" is not what other pages say: ${fact.what}, ${fact.values.join(' or ')} ${fact.unit}.`,
              `Write that, or mend ${factsFile} with its source and the other pages.`,
            );
          }
        }
      }
    }
  },
};

/** Finds the numbers of a fact: all that follow its name, up to another that has numbers of its unit. */
function mentionReader({ of, unit }: Fact, facts: readonly Fact[]): (text: string) => Mention[] {
  const name = new RegExp(anyOf(of), 'g');
  const others = facts
    .flatMap((fact) => (fact.unit === unit ? fact.of : []))
    .filter((other) => !of.some((own) => own.includes(other) || other.includes(own)));
  const between = `(?:(?!${anyOf(others)})(?:[^.;:|]|\\.(?=\\d)|:(?= ))){0,${reach}}?`;
  const number = `(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?) ?${escaped(unit)}(?![\\w/])`;
  const next = new RegExp(between + number, 'y');
  return (text) => {
    const mentions: Mention[] = [];
    let read = 0;
    for (const { index: start, 0: found } of text.matchAll(name)) {
      if (start < read) continue;
      next.lastIndex = start + found.length;
      for (let match = next.exec(text); match; match = next.exec(text)) {
        read = next.lastIndex;
        mentions.push({ start, end: read, value: Number(match[1]?.replaceAll(',', '')) });
      }
    }
    return mentions;
  };
}

/** One of some names as a whole, the longest that fits; none of no names. */
function anyOf(names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return names.length === 0 ? '(?!)' : `(?<!\\w)(?:${longestFirst.map(escaped).join('|')})(?!\\w)`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
