import { stemmer } from 'stemmer';

/**
 * The terms that one written word is known by, in the index and in a query alike: lower case, without accents, by its
 * stem. What a sign separates is known as one and by its parts: "CI/CD" as `cicd`, `ci` and `cd`.
 */
export function termsOf(word: string): string[] {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const parts = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const terms = parts.length > 1 ? [parts.join(''), ...parts] : parts;
  return [...new Set(terms.map(stemmer))];
}

/** The written words of a text, as positions count them. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
