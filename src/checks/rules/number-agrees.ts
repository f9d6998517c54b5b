import { factsFile, type Fact } from '../../bank/facts.ts';
import { textRuns } from '../../question/mdx/text-runs.ts';
import type { CorpusRule } from './rule.ts';

/** How far behind a name its number stands, in letters without the end of a sentence. */
const reach = 40;

export const numberAgrees: CorpusRule = {
  id: 'number-agrees',
  severity: 'warning',
  describe: `A number that several pages use is the one of ${factsFile}.`,
  check({ questions, facts = [] }, report) {
    const patterns = facts.map((fact) => ({ fact, pattern: patternOf(fact) }));
    for (const { file, passages } of questions) {
      for (const { text, placeAt } of passages.flatMap(({ node }) => textRuns(node))) {
        for (const { fact, pattern } of patterns) {
          for (const found of text.matchAll(pattern)) {
            const value = Number(found[1]?.replaceAll(',', ''));
            if (fact.values.includes(value)) continue;
            report(
              file,
              placeAt(found.index),
              `"${found[0]}" is not what other pages say: ${fact.what}, ${fact.values.join(' or ')} ${fact.unit}.`,
              `Write that, or mend ${factsFile} with its source and the other pages.`,
            );
          }
        }
      }
    }
  },
};

function patternOf({ of, unit }: Fact): RegExp {
  const names = of.map(escaped).join('|');
  return new RegExp(
    `\\b(?:${names})\\b[^.;:|]{0,${reach}}?\\b(\\d[\\d,]*(?:\\.\\d+)?) ?${escaped(unit)}(?![\\w/])`,
    'g',
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
