import { segments } from './excerpt.ts';
import type { Hit } from './pagefind.ts';
import { isFiller } from './query.ts';
import { areForms } from '../word-forms.ts';

/**
 * A page as its hit has it; with the excerpt of another hit, which is for the words as they were typed, where its own
 * shows other words for them alone.
 */
export async function asTyped(
  hit: Hit,
  typed: Hit | undefined,
  phrase: string,
): ReturnType<Hit['data']> {
  const page = await hit.data();
  if (!typed || shows(page.excerpt, phrase)) return page;
  const { excerpt } = await typed.data();
  return excerpt.includes('<mark>') ? { ...page, excerpt } : page;
}

/** Whether each word of a phrase that says something is marked in an excerpt, in any form. */
function shows(excerpt: string, phrase: string): boolean {
  const marked = segments(excerpt).filter((part) => part.marked);
  const words = marked.flatMap(({ text }) => wordsOf(text));
  return wordsOf(phrase)
    .filter((word) => !isFiller(word))
    .every((word) => words.some((other) => other === word || areForms(other, word)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
