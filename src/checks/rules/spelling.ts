import { fileURLToPath } from 'node:url';
import { dictionaryReader } from '../prose/dictionary.ts';
import { wordListFile } from '../prose/word-list.ts';
import { textRuns } from '../../question/mdx/text-runs.ts';
import type { QuestionRule } from './rule.ts';

/** Words of three letters and more; what has digits or signs in it is a name or a formula. */
const words = /(?<![\p{L}\p{N}_./@#-])\p{L}[\p{L}'’]+\p{L}(?![\p{L}\p{N}_/@]|\.\p{L}|-\p{N})/gu;

/** "GPUs", "LoRA" and "MLOps" are names and abbreviations. */
const isAbbreviation = (word: string) => /^\P{Ll}+s?$|\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(word);

const dictionary = dictionaryReader(fileURLToPath(new URL('../../../', import.meta.url)));

export const spelling: QuestionRule = {
  id: 'spelling',
  severity: 'warning',
  describe:
    'Words are spelt as in British English; names that no dictionary has stand in src/content/words.txt.',
  check({ passages }, report) {
    const known = dictionary();
    const reported = new Set<string>();
    for (const { text, placeAt } of passages.flatMap(({ node }) => textRuns(node))) {
      for (const match of text.matchAll(words)) {
        const [word] = match;
        if (isAbbreviation(word) || reported.has(word) || known.has(word)) continue;
        reported.add(word);
        report(
          placeAt(match.index),
          `"${word}" is in no dictionary.`,
          `${meant(known.suggest(word))}Put code into \`backticks\`; add a name as a line to ${wordListFile}.`,
        );
      }
    }
  },
};

function meant(near: readonly string[]): string {
  return near.length === 0 ? '' : `Did you mean ${near.map((word) => `"${word}"`).join(' or ')}? `;
}
