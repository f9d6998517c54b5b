import type { PageFile } from '../index-format.ts';
import type { Fragment, SubResult } from './index.ts';

/** Words of an excerpt. */
const length = 24;

/** A page as a result: the best of its text and of each part that has a word which was asked for, its words marked. */
export function fragmentOf(page: PageFile, positions: readonly number[]): Fragment {
  const { url, meta, filters, parts } = page;
  const words = page.text.split(' ');
  const starts = [0, ...parts.map(([, , start]) => start)];
  const results = starts.flatMap((start, number): SubResult[] => {
    const end = starts[number + 1] ?? words.length;
    const here = positions.filter((position) => position >= start && position < end);
    if (here.length === 0) return [];
    const [id, title] = parts[number - 1] ?? ['', meta['title'] ?? ''];
    return [
      {
        title,
        url: id === '' ? url : `${url}#${id}`,
        excerpt: excerptOf(words, here, start, end),
        matches: here.length,
      },
    ];
  });
  return {
    title: meta['title'] ?? '',
    url,
    meta,
    filters,
    excerpt: excerptOf(words, positions, 0, words.length),
    matches: positions.length,
    sub_results: results,
  };
}

/** The words of a stretch around where most of those asked for stand. */
function excerptOf(
  words: readonly string[],
  positions: readonly number[],
  from: number,
  to: number,
): string {
  const best = positions.reduce(
    (so, start) => {
      const count = positions.filter(
        (position) => position >= start && position < start + length,
      ).length;
      return count > so.count ? { start, count } : so;
    },
    { start: positions[0] ?? from, count: 0 },
  );
  const start = Math.max(from, Math.min(best.start - 4, to - length));
  const marked = new Set(positions);
  return words
    .slice(start, Math.min(to, start + length))
    .map((word, place) => (marked.has(start + place) ? markedWord(word) : escaped(word)))
    .join(' ');
}

function markedWord(word: string): string {
  const [, before = '', inner = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  return `${escaped(before)}<mark>${escaped(inner)}</mark>${escaped(after)}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
