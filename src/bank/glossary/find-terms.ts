import { spellingsOf, type Term } from './glossary.ts';

/** A term in a text: where it stands and what it is. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/** Finds the terms of a glossary in texts; the longest spelling wins, and a plural "s" belongs to it: "V3" is not in "V3.2". */
export type TermFinder = (text: string) => FoundTerm[];

/**
 * A finder for a glossary. Spellings with two capitals (RAG, LoRA) and names that are words too (Evidently) are found as
 * they are written, others in any case.
 */
export function termFinder(terms: readonly Term[]): TermFinder {
  const bySpelling = new Map<string, Term>();
  for (const term of terms) {
    for (const spelling of spellingsOf(term)) {
      bySpelling.set(term.name ? spelling : keyOf(spelling), term);
    }
  }
  const words = [...new Set(terms.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return (text) => {
    if (words.length === 0) return [];
    const regex = new RegExp(
      `(?<![\\p{L}\\p{N}-])(${pattern})(s?)(?![\\p{L}\\p{N}-]|\\.\\p{N})`,
      'giu',
    );
    return [...text.matchAll(regex)].flatMap((match) => {
      const word = match[1] ?? '';
      const term = bySpelling.get(word) ?? bySpelling.get(keyOf(word));
      return term ? { start: match.index, end: match.index + match[0].length, term } : [];
    });
  };
}

/** Abbreviations keep their case: "RAG" is a term, "rag" is a cloth. */
function keyOf(spelling: string): string {
  return /\p{Lu}.*\p{Lu}/u.test(spelling) ? spelling : spelling.toLowerCase();
}
