/**
 * Automated Readability Index: the school year for which an English text is written.
 * Source: Smith and Senter, Automated Readability Index, AMRL-TR-66-220, 1967.
 */
export function readabilityIndex(sentences: readonly string[]): number {
  const words = sentences.flatMap(
    (sentence) => sentence.match(/[\p{L}\p{N}]+(['’-][\p{L}]+)*/gu) ?? [],
  );
  if (words.length === 0) return 0;
  const characters = words.join('').length;
  return 4.71 * (characters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
}

/** The sentences of a paragraph; each paragraph ends one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:;]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
}
