import * as say from '#strings/query.ts';

const letter = '[\\p{L}\\p{N}]';
/** A sign between two parts of a word; single letters are no parts: "a b" is on every page, "a/b" is not. */
const sign = new RegExp(`(${letter}{2})[/\\-_.+&](?=${letter}{2})`, 'gu');

/**
 * A text in the ways in which the index may know it. Pagefind joins what a sign separates ("CI/CD" becomes "cicd"),
 * so that the parts are asked for as well; and a joined word is taken apart where the handbook writes it with a sign.
 * @param compounds words of the handbook with a sign in them, such as "ci/cd"
 */
export function spellQuery(query: string, compounds: readonly string[]): string[] {
  const typed = query.trim().replace(/\s+/g, ' ');
  if (typed === '') return [];
  const apart = typed.replace(sign, '$1 ');
  const byJoined = new Map(compounds.map((word) => [join(word), word.replace(sign, '$1 ')]));
  const taken = apart
    .split(' ')
    .map((word) => byJoined.get(join(word)) ?? word)
    .join(' ');
  return [...new Set([typed, apart, taken])];
}

const filler = new Set(say.filler.split(' '));

/** Words that a question is put with, and that stand on pages on all other things. */
export function isFiller(word: string): boolean {
  return filler.has(word.toLowerCase().replace(/[.?!,]+$/, ''));
}

/** Without signs, as the index has it. */
export function join(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
