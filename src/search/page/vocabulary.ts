import { base } from '../../base-url.ts';
import type { Vocabulary } from './did-you-mean.ts';

let loading: Promise<Vocabulary> | undefined;

/** The handbook's words, loaded once with the search; without them the search forgives no typos. */
export function loadVocabulary(): Promise<Vocabulary> {
  return (loading ??= load());
}

async function load(): Promise<Vocabulary> {
  try {
    const response = await fetch(`${base}search-vocabulary.json`);
    if (response.ok) return (await response.json()) as Vocabulary;
  } catch {
    loading = undefined; // No network: tried again with the next search.
  }
  return { words: [], synonyms: [], compounds: [] };
}
