import { typedText } from '../../islands/dom/typed-text.ts';
import { askedOnce } from './asked-once.ts';
import { conceptsOf, type Concept } from './concepts.ts';
import { countFilters } from './count-filters.ts';
import { correct, unknownWords, type Vocabulary } from './did-you-mean.ts';
import {
  excerptsOf,
  isRelevant,
  isSame,
  markedIn,
  plain,
  plainWordsOf,
  wordsFound,
  wordsOf,
} from './found-words.ts';
import type { FilterCounts, Filters, Hit, Pagefind } from './pagefind.ts';
import { namesIn } from './program-names.ts';
import { rank, type Kinds } from './rank.ts';
import { areForms } from '../word-forms.ts';

type Index = Pick<Pagefind, 'search'>;

/** What a search found. */
export interface Found {
  readonly query: string;
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly filters: FilterCounts;
  /** Every text that was asked for. */
  readonly asked: readonly string[];
  /** The query that was asked for in place of a misspelled one. */
  readonly corrected: string | undefined;
  /** A part of the index could not be loaded: there may be more hits. */
  readonly isPartial: boolean;
  /** The hits have words of the query, and none is about it as a whole. */
  readonly isLoose: boolean;
  /** The query asks for one thing, and the hits have only another word like it. */
  readonly isOther: boolean;
}

/**
 * Searches for what a query asks for, corrected when words of it are misspelled, in all spellings and in other words
 * with the same meaning. Without words, all pages that the filters leave.
 */
export async function find(
  query: string,
  filters: Filters,
  pagefind: Pagefind,
  vocabulary: Vocabulary,
  { literally = false } = {},
): Promise<Found> {
  const typed = typedText(query);
  if (typed.trim() === '') {
    const { results, filters: counts } = await pagefind.search(null, { filters });
    return {
      query,
      asked: [],
      hits: results,
      filters: counts,
      corrected: undefined,
      isPartial: false,
      isLoose: false,
      isOther: false,
    };
  }
  const index = askedOnce(pagefind);
  const corrected = literally
    ? undefined
    : correct(typed, vocabulary, await wordsInText(unknownWords(typed, vocabulary), index));
  const meant = corrected ?? typed;
  const concepts = await withoutChance(
    await withoutUnknownNames(
      conceptsOf(meant, literally ? { ...vocabulary, synonyms: [] } : vocabulary),
      new Set(namesIn(meant).flat()),
      index,
    ),
    new Set(unknownWords(meant, vocabulary)),
    index,
  );
  const known = new Set(vocabulary.words);
  const search = async (text: string | null) => {
    const { results } = await index.search(text, { filters });
    const [best] = results;
    // A word that is nowhere finds the pages of another one that begins alike.
    const isSure = !best || text === null || /\s/.test(text) || known.has(text);
    return isSure || isRelevant(await best.data(), [text]) ? results : [];
  };
  const kinds = await kindsOf(pagefind);
  const ranked = (asked: readonly Concept[]) =>
    rank(asked, meant.replaceAll('"', ''), search, kinds);
  const words = () =>
    ranked(conceptsOf(meant.replaceAll('"', ' '), { ...vocabulary, synonyms: [] }));
  const { hits, isLoose } = isQuoted(meant)
    ? { hits: only(await search(meant), (await words()).hits), isLoose: false }
    : await ranked(concepts);
  const [concept = [], ...others] = concepts;
  const isOther =
    others.length === 0 && !isQuoted(meant) && (await haveOther(hits, concept, known));
  const counts = await countFilters(hits, pagefind);
  const asked = concepts.flat();
  const isPartial = await lacksPart(asked.flatMap(wordsOf), known, index);
  return { query, asked, hits, filters: counts, corrected, isPartial, isLoose, isOther };
}

const pagesToTell = 5;

/** Whether the first pages have only words that are like the one that is asked for: "excellent" for "excel". */
async function haveOther(
  hits: readonly Hit[],
  concept: Concept,
  known: ReadonlySet<string>,
): Promise<boolean> {
  const asked = concept.flatMap(plainWordsOf);
  if (hits.length === 0 || asked.some((word) => known.has(word))) return false;
  const pages = await Promise.all(hits.slice(0, pagesToTell).map((hit) => hit.data()));
  return !pages.flatMap(wordsFound).some((word) => asked.some((other) => isSame(word, other)));
}

/** Whether all of a query stands in quotation marks: Pagefind then finds the very words in their order. */
function isQuoted(query: string): boolean {
  return /^\s*".+"\s*$/.test(query);
}

/** The pages that have a phrase, in the order of those that have its words: Pagefind looks at no title for a phrase. */
function only(exact: readonly Hit[], ranked: readonly Hit[]): Hit[] {
  const byId = new Map(exact.map((hit) => [hit.id, hit]));
  const inOrder = [...ranked.flatMap(({ id }) => byId.get(id) ?? []), ...exact];
  return [...new Map(inOrder.map((hit) => [hit.id, hit])).values()];
}

const kindIds = new WeakMap<Pagefind, Promise<Kinds>>();

function kindsOf(pagefind: Pagefind): Promise<Kinds> {
  const idsOf = async (kind: string) => {
    const { results } = await pagefind.search(null, { filters: { kind: [kind] } });
    return new Set(results.map(({ id }) => id));
  };
  const known =
    kindIds.get(pagefind) ??
    Promise.all([idsOf('answer'), idsOf('glossary')]).then(([questions, glossary]) => ({
      questions,
      glossary,
    }));
  kindIds.set(pagefind, known);
  return known;
}

/** Whether a word of the handbook is nowhere in it: Pagefind finds nothing in a part of its index that it cannot load. */
async function lacksPart(
  asked: readonly string[],
  known: ReadonlySet<string>,
  index: Index,
): Promise<boolean> {
  const words = [...new Set(asked)].filter((word) => known.has(word));
  const found = await Promise.all(words.map((word) => index.search(word, { filters: {} })));
  return found.some(({ results }) => results.length === 0);
}

/** Two marked words without a sign between them: in "full blocks, chained to parents" stands no block chain. */
const sideBySide = /<mark>[^<]*[\p{L}\p{N}]<\/mark>[\s-]+<mark>/u;

/** Without the parts of an unknown word that stand side by side on no page: "wordpress" is no word and no press. */
function withoutChance(
  concepts: readonly Concept[],
  unknown: ReadonlySet<string>,
  index: Index,
): Promise<Concept[]> {
  const isTogether = async (text: string) => {
    const { results } = await index.search(`"${text}"`, { filters: {} });
    const best = await Promise.all(results.slice(0, 3).map((hit) => hit.data()));
    return best.flatMap(excerptsOf).some((excerpt) => sideBySide.test(excerpt));
  };
  return Promise.all(
    concepts.map(async ([typed = '', ...others]) => {
      if (!unknown.has(typed)) return [typed, ...others];
      const kept = await Promise.all(
        others.map(async (text) => text.replace(' ', '') !== typed || (await isTogether(text))),
      );
      return [typed, ...others.filter((_, index) => kept[index])];
    }),
  );
}

/** Without the names from programs that no page has: what their words say is asked for as well. */
async function withoutUnknownNames(
  concepts: readonly Concept[],
  names: ReadonlySet<string>,
  index: Index,
): Promise<Concept[]> {
  const stands = async (name: string) => {
    const [best] = (await index.search(name, { filters: {} })).results;
    return best && isRelevant(await best.data(), [name]) ? [name] : [];
  };
  const asked = await Promise.all(
    concepts.map(async (concept) => {
      if (concepts.length === 1 || !names.has(concept[0] ?? '')) return [concept];
      const known = (await Promise.all(concept.map(stands))).flat();
      return known.length > 0 ? [known] : [];
    }),
  );
  return asked.flat();
}

/** Which words stand in the text of a page: the vocabulary has only those of titles, tables and key points. */
async function wordsInText(words: readonly string[], index: Index): Promise<string[]> {
  const stands = await Promise.all(
    words.map(async (word) => {
      const [best] = (await index.search(word, { filters: {} })).results;
      return best && markedIn(await best.data()).some((it) => areForms(plain(word), it));
    }),
  );
  return words.filter((_, index) => stands[index]);
}
