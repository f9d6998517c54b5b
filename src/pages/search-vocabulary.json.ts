import { siteBank, siteRoot } from '../bank/site-bank.ts';
import { readSynonyms } from '../bank/synonyms.ts';
import { wordsOf, type Vocabulary } from '../search/index/vocabulary.ts';

/** Loaded with the search: what it needs to forgive typos and to know other words. */
export function GET(): Response {
  const bank = siteBank();
  const vocabulary: Vocabulary = {
    ...wordsOf(bank.questions, bank.searchWords),
    synonyms: readSynonyms(siteRoot()),
  };
  return Response.json(vocabulary);
}
