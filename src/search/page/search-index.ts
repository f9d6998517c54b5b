import { readPostings, type IndexHead, type Posting, type TermFile } from '../index-format.ts';
import { termsOf, wordsOf } from '../tokens.ts';
import { fragmentOf } from './fragment.ts';
import type { IndexFiles } from './index-files.ts';
import type { FilterCounts, Filters, Hit, SearchIndex } from './index.ts';

/** How soon more of the same word says no more, and how much a long page counts less (BM25). */
const saturation = 32;
const lengthShare = 0.75;
/** How much a rare word outweighs a frequent one; below 1, as headings and titles have told much already. */
const rarityPower = 0.7;
/** A longer word that begins with what was asked for counts by the part of it that was asked for, to this power. */
const beginningPower = 4;
const shortestBeginning = 3;

/** What a page has of a word that was asked for. */
interface Found {
  readonly score: number;
  readonly positions: readonly number[];
}

/** The index of a built site. It knows words by their stems and their beginnings; words in quotation marks stand together. */
export class SiteIndex implements SearchIndex {
  readonly #files: IndexFiles;
  readonly #head: IndexHead;
  readonly #names: readonly string[];
  readonly #beginnings: readonly { readonly first: string; readonly file: string }[];
  /** By filter, for each page its values. */
  readonly #values: ReadonlyMap<string, readonly (readonly string[])[]>;

  constructor(files: IndexFiles, head: IndexHead) {
    this.#files = files;
    this.#head = head;
    this.#names = head.pages.split(' ').filter(Boolean);
    this.#beginnings = head.files.split(' ').map((text) => {
      const [first = '', file = ''] = text.split(':');
      return { first, file };
    });
    this.#values = new Map(
      Object.entries(head.filters).map(([name, { values, of }]) => [
        name,
        of
          .split(' ')
          .map((numbers) =>
            numbers === '-'
              ? []
              : numbers.split('+').map((number) => values[Number.parseInt(number, 36)] ?? ''),
          ),
      ]),
    );
  }

  filters(): Promise<FilterCounts> {
    return Promise.resolve(
      Object.fromEntries(
        [...this.#values].map(([name, pages]) => {
          const counts: Record<string, number> = {};
          for (const value of this.#head.filters[name]?.values ?? []) counts[value] = 0;
          for (const value of pages.flat()) counts[value] = (counts[value] ?? 0) + 1;
          return [name, counts];
        }),
      ),
    );
  }

  async search(
    text: string | null,
    { filters, sort }: { filters: Filters; sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ results: readonly Hit[] }> {
    const found = text === null ? this.#everything() : await this.#find(text);
    const hits = [...found]
      .filter(([page]) => this.#fits(page, filters))
      .map(([page, one]) => this.#hit(page, one));
    if (sort) {
      const days = this.#head.reviewed.of.split(' ').map((day) => Number.parseInt(day, 36) || 0);
      const dayOf = ({ id }: Hit) => days[this.#names.indexOf(id)] ?? 0;
      hits.sort((a, b) => dayOf(b) - dayOf(a));
    } else {
      hits.sort((a, b) => b.score - a.score);
    }
    return { results: hits };
  }

  #everything(): Map<number, Found> {
    return new Map(this.#names.map((_name, page) => [page, { score: 0, positions: [] }]));
  }

  #fits(page: number, filters: Filters): boolean {
    return Object.entries(filters).every(([name, wanted]) => {
      const values = this.#values.get(name)?.[page] ?? [];
      return wanted.length === 0 || wanted.some((value) => values.includes(value));
    });
  }

  #hit(page: number, { score, positions }: Found): Hit {
    const id = this.#names[page]!;
    return {
      id,
      score,
      data: async () => fragmentOf(await this.#files.page(id), positions),
    };
  }

  /** The pages that have all words of a text. */
  async #find(text: string): Promise<Map<number, Found>> {
    const isPhrase = /^".*"$/s.test(text.trim());
    const asked = wordsOf(text).flatMap((word) => {
      // The first is the word as one: its parts are asked for where the index does not know that.
      const [whole, ...parts] = termsOf(word);
      return whole === undefined ? [] : [{ whole, parts }];
    });
    if (asked.length === 0) return new Map();
    const words = await Promise.all(asked.map((word) => this.#wordAt(word)));
    const [first, ...others] = words;
    const pages = [...(first?.keys() ?? [])].filter((page) => others.every((one) => one.has(page)));
    return new Map(
      pages.flatMap((page) => {
        const found = words.map((one) => one.get(page)!);
        if (isPhrase && !standTogether(found)) return [];
        const positions = [...new Set(found.flatMap((one) => one.positions))].sort((a, b) => a - b);
        return [[page, { score: found.reduce((sum, one) => sum + one.score, 0), positions }]];
      }),
    );
  }

  async #wordAt({
    whole,
    parts,
  }: {
    whole: string;
    parts: readonly string[];
  }): Promise<Map<number, Found>> {
    const found = await this.#beginningWith(whole);
    if (found.size > 0 || parts.length === 0) return found;
    const each = await Promise.all(parts.map((part) => this.#beginningWith(part)));
    const [first, ...others] = each;
    const pages = [...(first ?? [])].filter(([page]) => others.every((one) => one.has(page)));
    return new Map(
      pages.map(([page]) => {
        const all = each.map((one) => one.get(page)!);
        return [
          page,
          {
            score: all.reduce((sum, { score }) => sum + score, 0),
            positions: all.flatMap(({ positions }) => positions),
          },
        ];
      }),
    );
  }

  /** The pages that have a term, or a longer one that begins with it. */
  async #beginningWith(term: string): Promise<Map<number, Found>> {
    const found = new Map<number, Found>();
    for (const terms of await this.#filesFor(term)) {
      for (const [other, text] of Object.entries(terms)) {
        const isLonger = other.length > term.length && term.length >= shortestBeginning;
        if (other !== term && !(isLonger && other.startsWith(term))) continue;
        const share = term.length / other.length;
        this.#add(found, readPostings(text), share ** beginningPower);
      }
    }
    return found;
  }

  #add(found: Map<number, Found>, postings: readonly Posting[], share: number): void {
    const pages = this.#names.length;
    const rarity =
      Math.log(1 + (pages - postings.length + 0.5) / (postings.length + 0.5)) ** rarityPower;
    for (const { page, weight, positions } of postings) {
      const length = 1 - lengthShare + (lengthShare * (this.#head.lengths[page] ?? 10)) / 10;
      const score = (share * rarity * (saturation + 1) * weight) / (weight + saturation * length);
      const before = found.get(page);
      found.set(page, {
        score: Math.max(score, before?.score ?? 0),
        positions: before ? [...before.positions, ...positions] : positions,
      });
    }
  }

  /** The files that have a term and those that begin with it. */
  #filesFor(term: string): Promise<TermFile[]> {
    const start = Math.max(
      0,
      this.#beginnings.findLastIndex(({ first }) => first <= term),
    );
    const after = this.#beginnings.findIndex(
      ({ first }, place) => place > start && !first.startsWith(term),
    );
    const end = after < 0 ? this.#beginnings.length : after;
    return Promise.all(
      this.#beginnings.slice(start, end).map(({ file }) => this.#files.terms(file)),
    );
  }
}

/** Whether words stand one after the other somewhere. */
function standTogether(words: readonly Found[]): boolean {
  const [first, ...others] = words;
  return (first?.positions ?? []).some((position) =>
    others.every((word, distance) => word.positions.includes(position + distance + 1)),
  );
}
