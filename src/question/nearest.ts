import { closest, distance } from 'fastest-levenshtein';

/** How many letters of a word may be wrong before another word is no longer meant. */
const tolerance = (word: string) => Math.max(2, Math.floor(word.length / 4));

const plain = (word: string) => word.toLowerCase().replace(/[-_ ]/g, '');

/** Of a short word half the letters must stay: "s" is no slip of "ms". */
const isLike = (word: string, other: string) =>
  distance(word, other) <=
  Math.min(tolerance(other), Math.floor(Math.min(word.length, other.length) / 2));

/** The known word that was meant, if one is like it; capitals, hyphens and underscores do not count. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const near = known.find((other) => plain(other) === plain(word)) ?? closest(word, [...known]);
  return near && isLike(plain(word), plain(near)) ? near : undefined;
}

/** `Did you mean "x"?`, or another sentence where nothing is like the word. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}
