import { reword, unknownWords, type Rewording, type Vocabulary } from './did-you-mean.ts';
import type { FilterCounts, Filters, Fragment, Hit, Pagefind } from './pagefind.ts';
import { spellQuery } from './query.ts';

/** What a search found. */
export interface Found {
  readonly query: string;
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly filters: FilterCounts;
  /** Every query that was asked for. */
  readonly asked: readonly string[];
  /** The query that was asked for in place of a misspelled one. */
  readonly corrected: string | undefined;
}

/**
 * Searches for a query in all its spellings, corrected when words of it are misspelled, and for other words with the
 * same meaning. A page counts with its best score. Without words, all pages that the filters leave.
 */
export async function find(
  query: string,
  filters: Filters,
  pagefind: Pagefind,
  vocabulary: Vocabulary,
  { literally = false } = {},
): Promise<Found> {
  if (query.trim() === '') {
    const { results, filters: counts } = await pagefind.search(null, { filters });
    return { query, asked: [], hits: results, filters: counts, corrected: undefined };
  }
  const rewording: Rewording = literally
    ? { corrected: undefined, variants: [] }
    : reword(query, vocabulary, await wordsInText(unknownWords(query, vocabulary), pagefind));
  const meant = rewording.corrected ?? query;
  const asked = [
    ...new Set([
      ...spellQuery(meant, vocabulary.compounds),
      ...rewording.variants.flatMap((variant) =>
        spellQuery(variant, vocabulary.compounds).slice(0, 1),
      ),
    ]),
  ];
  const answers = await Promise.all(asked.map((text) => pagefind.search(text, { filters })));
  const best = new Map<string, Hit>();
  for (const hit of answers.flatMap(({ results }) => results)) {
    if (hit.score > (best.get(hit.id)?.score ?? -Infinity)) best.set(hit.id, hit);
  }
  const hits = [...best.values()].sort((a, b) => b.score - a.score);
  const [widest] = [...answers].sort((a, b) => b.results.length - a.results.length);
  return { query, asked, hits, filters: widest?.filters ?? {}, corrected: rewording.corrected };
}

/** Which words stand in the text of a page: the vocabulary has only those of titles, tables and key points. */
async function wordsInText(words: readonly string[], pagefind: Pagefind): Promise<string[]> {
  const stands = await Promise.all(
    words.map(async (word) => {
      const [best] = (await pagefind.search(word, { filters: {} })).results;
      return best !== undefined && isRelevant(await best.data(), [word]);
    }),
  );
  return words.filter((_, index) => stands[index]);
}

/**
 * Whether a page was found for what was asked. Pagefind cuts an unknown word to its longest known beginning, so that
 * nonsense finds something too: a matched word must share most of its letters with a word of the query.
 */
export function isRelevant(
  { excerpt, sub_results }: Fragment,
  queries: readonly string[],
): boolean {
  const asked = queries.flatMap((query) => query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const marked = [excerpt, ...sub_results.map((result) => result.excerpt)].flatMap((text) =>
    [...text.matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap(
      ([, inner = '']) => inner.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );
  if (marked.length === 0) return true;
  return marked.some((word) => asked.some((other) => sharesMost(word, other)));
}

function sharesMost(word: string, asked: string): boolean {
  const shorter = Math.min(word.length, asked.length);
  let shared = 0;
  while (shared < shorter && word[shared] === asked[shared]) shared += 1;
  return shared >= Math.min(asked.length, Math.max(2, Math.ceil(asked.length * 0.6)));
}
