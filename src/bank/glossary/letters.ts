import type { Term } from './glossary.ts';

/** What stands in place of a letter for terms that begin with none. */
const noLetter = '0–9';

/** The letter under which a term stands, large and without accents. */
export function letterOf({ term }: Pick<Term, 'term'>): string {
  const [first = ''] = term.normalize('NFD').toUpperCase();
  return /[A-Z]/.test(first) ? first : noLetter;
}

/** The letter as a part of an address. */
export function letterSlug(letter: string): string {
  return letter === noLetter ? '0-9' : letter.toLowerCase();
}

/** Where the terms of a letter are explained, below a base path with a slash at both ends. */
export function letterUrl(base: string, letter: string): string {
  return `${base}glossary/${letterSlug(letter)}/`;
}

/** Where a term is explained. */
export function termUrl(base: string, term: Pick<Term, 'term' | 'slug'>): string {
  return `${letterUrl(base, letterOf(term))}#${term.slug}`;
}

/** The letters that have terms, each with these, in the order of the terms. */
export function termsByLetter(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  return Map.groupBy(terms, letterOf);
}
