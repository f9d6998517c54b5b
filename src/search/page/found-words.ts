import { areForms } from '../word-forms.ts';
import type { Fragment } from './pagefind.ts';
import { join } from './query.ts';

/**
 * Whether a page was found for what was asked. Pagefind cuts an unknown word to its longest known beginning, so that
 * nonsense finds something too: a matched word must share most of its letters with a word of the query.
 */
export function isRelevant(fragment: Fragment, queries: readonly string[]): boolean {
  const asked = queries.flatMap(plainWordsOf);
  if (asked.length === 0) return true;
  return wordsFound(fragment).some((word) =>
    asked.some((other) => sharesMost(word, other) || areForms(word, other)),
  );
}

/** The words for which a page can have been found: those of the title, of the summary and of the tags are never marked. */
export function wordsFound(fragment: Fragment): string[] {
  return [...markedIn(fragment), ...Object.values(fragment.meta).flatMap(plainWordsOf)];
}

function sharesMost(word: string, asked: string): boolean {
  const shorter = Math.min(word.length, asked.length);
  let shared = 0;
  while (shared < shorter && word[shared] === asked[shared]) shared += 1;
  return shared >= Math.min(asked.length, Math.max(4, Math.ceil(asked.length * 0.75)));
}

/** The words that Pagefind marked in a page, in lower case and without accents. */
export function markedIn(fragment: Fragment): string[] {
  return excerptsOf(fragment).flatMap((text) =>
    // A name with signs in it is found by its letters too.
    [...text.matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap(([, inner = '']) => [
      ...plainWordsOf(inner),
      join(plain(inner)),
    ]),
  );
}

export function excerptsOf({ excerpt, sub_results }: Fragment): string[] {
  return [excerpt, ...sub_results.map((result) => result.excerpt)];
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function plainWordsOf(text: string): string[] {
  return wordsOf(plain(text));
}

/** Without accents: Pagefind finds "naive" for "naïve", and the other way round. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether two words are one in two forms; a field has another name than what belongs to it: "robotics" is not "robotic". */
export function isSame(word: string, asked: string): boolean {
  return word === asked || (!asked.endsWith('ics') && areForms(word, asked));
}
