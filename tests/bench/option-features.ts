import {
  absolutes,
  hasAnd,
  hasClause,
  hasComparative,
  hedges,
  oddOneOut,
  openingOf,
  strictAbsolutes,
  type Opening,
} from '../../src/checks/prose/option-tells.ts';

const openings: readonly Opening[] = [
  'article',
  'gerund',
  'infinitive',
  'number',
  'pronoun',
  'quantifier',
  'preposition',
  'word',
];

const negation = /\b(no|not|nor|without|neither)\b|n't\b/i;

/** What can be seen of one option by itself. */
const seen: readonly ((text: string) => boolean)[] = [
  hasAnd,
  hasClause,
  hasComparative,
  (text) => absolutes.test(text),
  (text) => strictAbsolutes.test(text),
  (text) => hedges.test(text),
  (text) => negation.test(text),
  (text) => /\d/.test(text),
  (text) => text.includes(','),
  (text) => /[A-Z]/.test(text.slice(1)),
  ...openings.map((opening) => (text: string) => openingOf(text) === opening),
];

/**
 * What shows of each option of an item without any knowledge of its subject: lengths, words that test-makers use, form,
 * and what is odd about it among the others. One list of numbers an option, all of one length.
 * @param stem the question
 * @param texts the options
 */
export function optionFeatures(stem: string, texts: readonly string[]): number[][] {
  const lengths = texts.map((text) => text.length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const words = texts.map(wordsOf);
  const stemWords = wordsOf(stem);
  const odd = seen.map((see) => oddOneOut(texts.map(see)));
  return texts.map((text, place) => {
    const length = lengths[place] ?? 0;
    const others = words.filter((_, other) => other !== place);
    const own = words[place] ?? new Set<string>();
    return [
      length / mean - 1,
      Number(lengths.every((other, at) => at === place || other < length)),
      Number(lengths.every((other, at) => at === place || other > length)),
      shared(own, stemWords),
      others.reduce((sum, other) => sum + shared(own, other), 0) / Math.max(1, others.length),
      ...seen.map((see) => Number(see(text))),
      ...odd.map((at) => Number(at === place)),
    ];
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

/** The share of the smaller set that is in the other. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}
