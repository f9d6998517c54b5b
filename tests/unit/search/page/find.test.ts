import { describe, expect, it } from 'vitest';
import { find } from '../../../../src/search/page/find.ts';
import type { Pagefind } from '../../../../src/search/page/pagefind.ts';
import { fragment } from './fragment.ts';

/** A page's words, each with the score that a search for it gives. */
type Pages = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A Pagefind that finds a page by all words of a text, and gives "zz" for a word that is nowhere. */
function index(pages: Pages, topics: Readonly<Record<string, readonly string[]>> = {}): Pagefind {
  const search = (text: string | null, { filters = {} }: { filters?: object } = {}) => {
    const [topic] = Object.values(filters) as string[][];
    const words = text?.replaceAll('"', '').split(' ') ?? [];
    const results = Object.entries(pages)
      .filter(([id, scores]) =>
        topic ? topics[topic[0]!]?.includes(id) : words.every((word) => word in scores),
      )
      .map(([id, scores]) => ({
        id,
        score: words.reduce((sum, word) => sum + (scores[word] ?? 0), 0),
        data: () =>
          Promise.resolve(fragment(words.map((word) => `<mark>${word}</mark>`).join(' '))),
      }))
      .sort((a, b) => b.score - a.score);
    const elsewhere = {
      id: 'other',
      score: 9,
      data: () => Promise.resolve(fragment('<mark>zz</mark>')),
    };
    const isNowhere = results.length === 0 && words.length === 1;
    return Promise.resolve({ results: isNowhere ? [elsewhere] : results, filters: {} });
  };
  const counts = Object.fromEntries(
    Object.entries(topics).map(([name, ids]) => [name, ids.length]),
  );
  return { search, filters: () => Promise.resolve({ topic: counts }) } as unknown as Pagefind;
}

const vocabulary = {
  words: ['kubernetes', 'deletion', 'metric', 'rag'],
  synonyms: [['kubernetes', 'k8s']],
  compounds: [],
};
const ids = async (query: string, pages: Pages) =>
  (await find(query, {}, index(pages), vocabulary)).hits.map(({ id }) => id);

describe('find', () => {
  it('asks for synonyms too, and counts a page with its best score', async () => {
    const pages = index({ a: { kubernetes: 9 }, b: { kubernetes: 2, k8s: 5 } });
    const found = await find('k8s', {}, pages, vocabulary);
    expect(found.hits.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(found.asked).toEqual(['k8s', 'kubernetes']);
  });

  it('asks the index once for what it needs several times', async () => {
    const asked: string[] = [];
    const pages = index({ a: { rag: 9, metric: 1 }, b: { metric: 2 } });
    const search: Pagefind['search'] = (text, options) => {
      asked.push(JSON.stringify([text, options]));
      return pages.search(text, options);
    };
    await find('rag metric', {}, { ...pages, search }, vocabulary);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked).toEqual([...new Set(asked)]);
  });

  it('reads the wide letters of Japanese keyboards, ligatures, and accents that stand apart', async () => {
    expect(await ids('ＲＡＧ\u3000ｍｅｔｒｉｃ', { a: { rag: 9, metric: 1 } })).toEqual(['a']);
    expect(await ids('ﬁne', { a: { fine: 9 } })).toEqual(['a']);
    expect(await ids('nai\u0308ve', { a: { naïve: 9 } })).toEqual(['a']);
  });

  it('reads what was pasted without the characters in it that are not seen', async () => {
    expect(await ids('me\u00adtric\u200b', { a: { metric: 1 } })).toEqual(['a']);
    expect(await ids('\u202arag\u202c\ufeff', { a: { rag: 9 } })).toEqual(['a']);
  });

  it('takes no word with an accent for a misspelled one that the text has without', async () => {
    const plain = index({ a: { naive: 9 }, b: { native: 9 } });
    const search: Pagefind['search'] = (text, options) =>
      plain.search(text && text.replace('ï', 'i'), options);
    const words = { ...vocabulary, words: ['native'] };
    const found = await find('naïve', {}, { ...plain, search }, words);
    expect([found.corrected, found.hits.map(({ id }) => id)]).toEqual([undefined, ['a']]);
  });

  it('finds a page that lacks a word, after one that has them all', async () => {
    const pages = { a: { rag: 9 }, b: { rag: 8, metric: 1 }, c: { metric: 1 } };
    expect(await ids('rag metric', pages)).toEqual(['b', 'a', 'c']);
  });

  it('prefers a page that has both words to one that has one of them very often', async () => {
    const pages = { a: { rag: 40 }, b: { rag: 2, metric: 2 }, c: { metric: 1 } };
    expect((await ids('rag metric', pages))[0]).toBe('b');
  });

  it('finds nothing by the words that a question is put with', async () => {
    const pages = { a: { rag: 3 }, b: { how: 9, to: 9 } };
    expect(await ids('how to rag', pages)).toEqual(['a']);
  });

  it('finds a page that has the common word alone only if it is about it', async () => {
    const many = Object.fromEntries([...'cdefghijk'].map((id) => [id, { model: 1 }]));
    expect(await ids('model rag', { ...many, b: { model: 1, rag: 2 } })).toEqual(['b']);
    expect(await ids('model nowhere', { ...many, b: { model: 9 } })).toEqual(['b']);
    expect(await ids('model', { ...many, b: { model: 1 } })).toHaveLength(10);
  });

  it('prefers the page that has the words in their order', async () => {
    const pages = { a: { rag: 2, metric: 2 }, b: { rag: 1, metric: 1 } };
    const inOrder = index(pages);
    const search: Pagefind['search'] = async (text, options) => {
      const answer = await inOrder.search(text, options);
      return text?.startsWith('"')
        ? { ...answer, results: answer.results.filter(({ id }) => id === 'b') }
        : answer;
    };
    const found = await find('rag metric', {}, { ...inOrder, search }, vocabulary);
    expect(found.hits[0]?.id).toBe('b');
  });

  /** The pages in the order in which they are found when one phrase alone stands on one page alone. */
  const withPhrase = async (query: string, pages: Pages, phrase: string, page: string) => {
    const plain = index(pages);
    const search: Pagefind['search'] = async (text, options) => {
      const answer = await plain.search(text, options);
      const on = (id: string) => text === `"${phrase}"` && id === page;
      return text?.startsWith('"')
        ? { ...answer, results: answer.results.filter(({ id }) => on(id)) }
        : answer;
    };
    const words = { ...vocabulary, synonyms: [['guardrail', 'content moderation']] };
    const { hits } = await find(query, {}, { ...plain, search }, words);
    return hits.map(({ id }) => id);
  };

  it('prefers the page that has two neighbours of a longer query in their order', async () => {
    const words = { error: 5, analysis: 5, for: 0, agents: 5 };
    const pages = { a: { ...words, agents: 6 }, b: words };
    const query = 'Error analysis for agents';
    expect(await withPhrase(query, pages, 'nowhere', 'b')).toEqual(['a', 'b']);
    expect(await withPhrase(query, pages, 'error analysis', 'b')).toEqual(['b', 'a']);
    expect(await withPhrase(query, pages, 'analysis for agents', 'b')).toEqual(['b', 'a']);
    expect(await withPhrase(query, pages, 'analysis agents', 'b')).toEqual(['a', 'b']);
  });

  it('takes a page that has a known phrase for little better than one that has another word for it', async () => {
    const pages = { a: { guardrail: 40 }, b: { content: 1, moderation: 1 } };
    const phrase = 'content moderation';
    expect(await withPhrase(phrase, pages, phrase, 'b')).toEqual(['a', 'b']);
  });

  it('finds a phrase in quotation marks first on the page that is about it', async () => {
    const pages = index({ a: { rag: 9, metric: 9 }, b: { rag: 1, metric: 1 }, c: { rag: 9 } });
    // Pagefind scores a phrase by the text alone, and a title that has it counts nothing.
    const scores: Readonly<Record<string, number>> = { a: 1, b: 2 };
    const search: Pagefind['search'] = async (text, options) => {
      const answer = await pages.search(text, options);
      if (!text?.startsWith('"')) return answer;
      const results = answer.results.map((hit) => ({ ...hit, score: scores[hit.id] ?? 0 }));
      return { ...answer, results: results.sort((a, b) => b.score - a.score) };
    };
    const found = await find('"rag metric"', {}, { ...pages, search }, vocabulary);
    expect(found.hits.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(found.asked).toEqual(['"rag metric"']);
  });

  it('prefers the page that has a word itself to one with a longer word that begins alike', async () => {
    const pages = index({ a: { mig: 9 }, b: { mig: 7 } });
    const search: Pagefind['search'] = async (text, options) => {
      const answer = await pages.search(text, options);
      return text === '"mig"'
        ? { ...answer, results: answer.results.filter(({ id }) => id === 'b') }
        : answer;
    };
    const found = await find('mig', {}, { ...pages, search }, vocabulary);
    expect(found.hits.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('shows a page by the words that were typed, where its text has them', async () => {
    const pages = index({ a: { kubernetes: 9, k8s: 1 }, b: { kubernetes: 9 } });
    const { hits } = await find('k8s', {}, pages, vocabulary);
    const excerpts = await Promise.all(hits.map(async (hit) => (await hit.data()).excerpt));
    expect(excerpts).toEqual(['<mark>k8s</mark>', '<mark>kubernetes</mark>']);
  });

  it('keeps the excerpt that shows the words already', async () => {
    const pages = index({ a: { rag: 9, metric: 9 } });
    const search: Pagefind['search'] = async (text, options) => {
      const { results, ...answer } = await pages.search(text, options);
      const elsewhere = () => Promise.resolve(fragment('far down: <mark>rag</mark>'));
      const hits = results.map((hit) =>
        text?.startsWith('"') ? { ...hit, data: elsewhere } : hit,
      );
      return { ...answer, results: hits };
    };
    const { hits } = await find('rag metric', {}, { ...pages, search }, vocabulary);
    expect((await hits[0]!.data()).excerpt).toBe('<mark>rag</mark> <mark>metric</mark>');
  });

  it('finds nothing for what is nowhere', async () => {
    expect(await ids('xyzzyqq', { a: { rag: 9 } })).toEqual([]);
    expect(await ids('xyzzyqq blorptang', { a: { rag: 9 } })).toEqual([]);
  });

  it('takes an unknown word apart only where its parts stand side by side', async () => {
    const pages = index({ a: { rag: 9, metric: 9 } });
    const apart: Pagefind['search'] = async (text, options) =>
      pages.search(text === '"rag metric"' ? '"nowhere else"' : text, options);
    expect((await find('ragmetric', {}, pages, vocabulary)).hits).toHaveLength(1);
    expect((await find('ragmetric', {}, { ...pages, search: apart }, vocabulary)).hits).toEqual([]);
    const data = () => Promise.resolve(fragment('of <mark>rags,</mark> <mark>metrics</mark> to'));
    const overComma: Pagefind['search'] = async (text, options) => {
      const answer = await pages.search(text, options);
      const isPhrase = text === '"rag metric"';
      return isPhrase ? { ...answer, results: [{ id: 'a', score: 9, data }] } : answer;
    };
    const { hits } = await find('ragmetric', {}, { ...pages, search: overComma }, vocabulary);
    expect(hits).toEqual([]);
  });

  it('says that no page fits where each has little of what was asked for', async () => {
    const isLoose = async (query: string, pages: Pages) =>
      (await find(query, {}, index(pages), vocabulary)).isLoose;
    expect(await isLoose('rag metric', { a: { rag: 1 }, b: { metric: 1 } })).toBe(true);
    expect(await isLoose('rag metric', { a: { rag: 9, metric: 9 }, b: { metric: 1 } })).toBe(false);
    expect(await isLoose('rag', { a: { rag: 0.1 } })).toBe(false);
    expect(await isLoose('rag nowhere', { a: { rag: 9 } })).toBe(true);
  });

  it('says that pages have only another word than the one that was asked for', async () => {
    const isOther = async (query: string, marked: string) => {
      const data = () => Promise.resolve(fragment(`<mark>${marked}</mark>`));
      const results = [{ id: 'a', score: 9, data }];
      const search = () => Promise.resolve({ results, filters: {}, totalFilters: {} });
      return (await find(query, {}, { ...index({}), search }, vocabulary)).isOther;
    };
    expect(await isOther('excel', 'excellent')).toBe(true);
    expect(await isOther('what is robotics', 'robotic')).toBe(true);
    expect(await isOther('robotics', 'robotics')).toBe(false);
    expect(await isOther('quotas', 'quota')).toBe(false);
    expect(await isOther('rag', 'RAGs')).toBe(false);
  });

  it('asks for a name from a program as well as for its words, unless it is nowhere', async () => {
    const pages = index({ a: { maxretries: 1, max: 1, retries: 1, count: 1 }, b: { count: 1 } });
    expect((await find('max_retries_count', {}, pages, vocabulary)).asked).toEqual([
      'max',
      'retries',
      'count',
    ]);
    const known = index({ a: { maxretriescount: 1, max: 1, retries: 1, count: 1 } });
    expect((await find('max_retries_count', {}, known, vocabulary)).asked).toContain(
      'maxretriescount',
    );
  });

  it('gives the glossary nothing for words in a row', async () => {
    const scores = { rag: 9, metric: 9, '"rag metric"': 9 };
    const kinds = { answer: [], glossary: ['a'] };
    const found = await find('rag metric', {}, index({ a: scores, b: scores }, kinds), vocabulary);
    expect(found.hits.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('corrects no word that stands in the text', async () => {
    const pages = index({ a: { detection: 1, deletion: 1 } });
    expect((await find('detection', {}, pages, vocabulary)).corrected).toBeUndefined();
    expect((await find('deletoin', {}, pages, vocabulary)).corrected).toBe('deletion');
  });

  it('asks for the words as they are when the reader insists', async () => {
    const pages = index({ a: { kubernetes: 1 } });
    const found = await find('kubernets', {}, pages, vocabulary, { literally: true });
    expect([found.hits, found.corrected]).toEqual([[], undefined]);
    expect((await find('k8s', {}, pages, vocabulary, { literally: true })).hits).toEqual([]);
  });

  it('counts the filters of all that it found', async () => {
    const pages = { a: { kubernetes: 9 }, b: { k8s: 5 }, c: { rag: 1 } };
    const topics = { serving: ['a', 'b'], retrieval: ['c'] };
    const { filters } = await find('k8s', {}, index(pages, topics), vocabulary);
    expect(filters).toEqual({ topic: { serving: 2, retrieval: 0 } });
  });
});
