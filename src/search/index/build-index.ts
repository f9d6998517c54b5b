import { createHash } from 'node:crypto';
import {
  writePostings,
  type IndexHead,
  type PageFile,
  type Posting,
  type TermFile,
} from '../index-format.ts';
import { termsOf, wordsOf } from '../tokens.ts';
import type { IndexedPage } from './read-page.ts';

/** How weighty a word is where readers look first, beside the 1 of a word in the text. */
const metaWeights: Readonly<Record<string, number>> = { title: 8, short: 6, summary: 3, tags: 3 };
/** Characters of a file of terms. */
const fileSize = 30_000;
/** Beyond these, a term says nothing that helps a reader, and its file would grow with the handbook. */
const mostPositions = 16;
const mostPages = 1000;

/** An index as files by their names below its folder. */
export type IndexFiles = ReadonlyMap<string, string>;

/** The index of some pages. The same pages make the same files, in whatever order they come. */
export function buildIndex(pages: readonly (IndexedPage & { readonly url: string })[]): IndexFiles {
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const files = new Map<string, string>();
  const add = (folder: string, content: unknown) => {
    const text = JSON.stringify(content);
    const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
    files.set(`${folder}/${name}.json`, text);
    return name;
  };
  const names = sorted.map((page) => add('pages', pageFile(page)));
  const lengths = sorted.map(({ words }) => words.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const head: IndexHead = {
    pages: names.join(' '),
    lengths: lengths.map((length) => Math.round((10 * length) / Math.max(1, average))),
    filters: filtersOf(sorted),
    reviewed: reviewedOf(sorted),
    files: termFiles(postingsOf(sorted))
      .map(({ first, terms }) => `${first}:${add('words', terms)}`)
      .join(' '),
  };
  files.set('index.json', JSON.stringify(head));
  return files;
}

function pageFile({ url, meta, filters, words, parts }: IndexedPage & { url: string }): PageFile {
  return {
    url,
    meta,
    filters,
    text: words.join(' '),
    parts: parts.map(({ id, title, start }) => [id, title, start]),
  };
}

function filtersOf(pages: readonly IndexedPage[]): IndexHead['filters'] {
  const names = [...new Set(pages.flatMap(({ filters }) => Object.keys(filters)))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const values = [...new Set(pages.flatMap(({ filters }) => filters[name] ?? []))].sort();
      const of = pages.map(({ filters }) =>
        (filters[name] ?? []).map((value) => values.indexOf(value).toString(36)).join('+'),
      );
      return [name, { values, of: of.map((text) => text || '-').join(' ') }];
    }),
  );
}

function reviewedOf(pages: readonly IndexedPage[]): IndexHead['reviewed'] {
  const days = [...new Set(pages.flatMap(({ reviewed }) => reviewed ?? []))].sort();
  const of = pages.map(({ reviewed }) => (reviewed ? days.indexOf(reviewed).toString(36) : '-'));
  return { days, of: of.join(' ') };
}

/** Every term with where it stands. */
function postingsOf(pages: readonly IndexedPage[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  const known = new Map<string, string[]>();
  const cached = (word: string) => {
    const terms = known.get(word) ?? termsOf(word);
    known.set(word, terms);
    return terms;
  };
  for (const [number, page] of pages.entries()) {
    for (const [term, { weight, positions }] of termsOfPage(page, cached)) {
      const posting = { page: number, weight, positions };
      const others = postings.get(term);
      if (others) others.push(posting);
      else postings.set(term, [posting]);
    }
  }
  return postings;
}

function termsOfPage(
  { words, weights, meta }: IndexedPage,
  termsOf: (word: string) => string[],
): Map<string, { weight: number; positions: number[] }> {
  const found = new Map<string, { weight: number; positions: number[] }>();
  const add = (term: string, weight: number, position?: number) => {
    const entry = found.get(term) ?? { weight: 0, positions: [] };
    found.set(term, entry);
    entry.weight += weight;
    if (position !== undefined && entry.positions.length < mostPositions) {
      entry.positions.push(position);
    }
  };
  for (const [position, word] of words.entries()) {
    for (const term of termsOf(word)) add(term, weights.get(position) ?? 1, position);
  }
  for (const [name, weight] of Object.entries(metaWeights)) {
    for (const word of wordsOf(meta[name] ?? '')) {
      for (const term of termsOf(word)) add(term, weight);
    }
  }
  return found;
}

/** The terms in their order, in files of about the same size. */
function termFiles(
  postings: ReadonlyMap<string, readonly Posting[]>,
): { first: string; terms: TermFile }[] {
  const files: { first: string; terms: Record<string, string>; size: number }[] = [];
  for (const term of [...postings.keys()].sort()) {
    const text = writePostings(weightiest(postings.get(term)!));
    const last = files.at(-1);
    if (last && last.size + text.length <= fileSize) {
      last.terms[term] = text;
      last.size += text.length + term.length;
    } else {
      files.push({ first: term, terms: { [term]: text }, size: text.length });
    }
  }
  return files;
}

function weightiest(postings: readonly Posting[]): readonly Posting[] {
  if (postings.length <= mostPages) return postings;
  return [...postings]
    .sort((a, b) => b.weight - a.weight || a.page - b.page)
    .slice(0, mostPages)
    .sort((a, b) => a.page - b.page);
}
