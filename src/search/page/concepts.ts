import { spellings } from '../word-forms.ts';
import type { Vocabulary } from './did-you-mean.ts';
import { namesIn, withoutNames } from './program-names.ts';
import { isFiller, spellQuery } from './query.ts';

/** One thing that a query asks for: the texts that say it, as typed first. A page needs only one of them. */
export type Concept = readonly string[];

const longestPhrase = 5;
const shortestPart = 3;

/**
 * Takes a query apart into the things it asks for. Words that have other words for them in the vocabulary, alone or
 * together, are one thing; so are two words that the handbook writes as one. All else is one thing a word. A name from a
 * program is one thing, and what its words say are others.
 */
export function conceptsOf(query: string, vocabulary: Vocabulary): Concept[] {
  // Words in quotation marks are an exact phrase: they are asked for as they stand.
  if (query.includes('"')) return [[query.trim()]];
  const words =
    withoutNames(query)
      .toLowerCase()
      .match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
  const known = new Set(vocabulary.words);
  const owners = ownersByPhrase(vocabulary.synonyms);
  const pairs = new Map(vocabulary.compounds.filter(isPair).map((word) => [keyOf(word), word]));
  const concepts: Concept[] = [];
  for (let index = 0; index < words.length;) {
    const { taken, texts } = conceptAt(words.slice(index, index + longestPhrase), {
      known,
      owners,
      pairs,
    });
    if (taken > 1 || !isFiller(words[index]!)) {
      const spelled = texts.flatMap((text) => spellQuery(text, vocabulary.compounds));
      concepts.push([...new Set(spelled)]);
    }
    index += taken;
  }
  return concepts.length > 0 ? [...concepts, ...namesIn(query)] : words.map((word) => [word]);
}

interface Taken {
  /** How many words the concept takes. */
  readonly taken: number;
  readonly texts: readonly string[];
}

interface Lexicon {
  readonly known: ReadonlySet<string>;
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** The handbook's words of two with a hyphen between, by what is the same for all forms of them. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** The concept that the first of some words begin: the longest phrase that has other words for it wins. */
function conceptAt(words: readonly string[], { known, owners, pairs }: Lexicon): Taken {
  for (let taken = words.length; taken > 0; taken -= 1) {
    const text = bare(words.slice(0, taken).join(' '));
    const others = owners.get(keyOf(text)) ?? [];
    const joined = taken === 2 ? text.replace(' ', '') : '';
    if (known.has(joined)) return { taken, texts: [text, joined, ...others] };
    if (others.length > 0 && taken > 1) return { taken, texts: [text, ...others] };
    const pair = taken === 2 && pairs.get(keyOf(text));
    if (pair) return { taken, texts: [text, pair] };
    if (taken === 1) return { taken, texts: [...formsOf(text, known), ...others] };
  }
  return { taken: 1, texts: [] };
}

function isPair(word: string): boolean {
  return /^\p{L}+-\p{L}+$/u.test(word);
}

/** A word in its spellings, and taken apart where the handbook writes it as two. */
function formsOf(word: string, known: ReadonlySet<string>): string[] {
  return [word, ...spellings(word).filter((other) => known.has(other)), ...partsOf(word, known)];
}

function partsOf(word: string, known: ReadonlySet<string>): string[] {
  if (known.has(word)) return [];
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every((part) => known.has(part))) return [parts.join(' ')];
  }
  return [];
}

/** The handbook's own words for every phrase of the synonyms. */
function ownersByPhrase(synonyms: Vocabulary['synonyms']): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [own = '', ...others] of synonyms) {
    for (const phrase of others.map(keyOf)) {
      owners.set(phrase, [...(owners.get(phrase) ?? []), own]);
    }
  }
  return owners;
}

/** Without the signs that end a sentence. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The same for "A/B tests" and "ab testing": its words without their endings and what parts them. */
function keyOf(text: string): string {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/([\p{L}\p{N}]{3})(s|ing)$/u, '$1'))
    .join('');
}
