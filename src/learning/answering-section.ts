/** Okapi BM25 with its usual constants: Robertson and Zaragoza 2009, “The Probabilistic Relevance Framework: BM25 and Beyond”. */
const saturation = 1.2;
const byLength = 0.75;
/** Of what a section with all the words would have. */
const enough = 0.1;
/** In letters: words that share so many have one stem. */
const stem = 6;

/**
 * The section of a text that is about an item: the one that BM25 ranks first for the words of question and answer.
 * @param item the question with its right answer and the reason
 * @returns the section's index, or undefined where none has enough of the words
 */
export function answeringSection(item: string, sections: readonly string[]): number | undefined {
  const counts = sections.map(countWords);
  const mean = counts.reduce((sum, { words }) => sum + words, 0) / Math.max(1, counts.length);
  const weights = [...countWords(item).byStem.keys()].map((word) => {
    const having = counts.filter(({ byStem }) => byStem.has(word)).length;
    return { word, weight: Math.log(1 + (sections.length - having + 0.5) / (having + 0.5)) };
  });
  const most = weights.reduce((sum, { weight }) => sum + weight, 0) * (saturation + 1);
  let best: { readonly index: number; readonly score: number } | undefined;
  for (const [index, { byStem, words }] of counts.entries()) {
    const length = saturation * (1 - byLength + (byLength * words) / mean);
    const score = weights.reduce((sum, { word, weight }) => {
      const times = byStem.get(word) ?? 0;
      return sum + (weight * times * (saturation + 1)) / (times + length);
    }, 0);
    if (score >= enough * most && score > (best?.score ?? 0)) best = { index, score };
  }
  return best?.index;
}

function countWords(text: string): { byStem: ReadonlyMap<string, number>; words: number } {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.-]{2,}/gu) ?? [];
  const byStem = new Map<string, number>();
  for (const word of words) {
    const start = word.slice(0, stem);
    byStem.set(start, (byStem.get(start) ?? 0) + 1);
  }
  return { byStem, words: words.length };
}
