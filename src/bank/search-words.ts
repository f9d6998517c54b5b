import { z } from 'astro/zod';
import type { Report } from '../question/problem.ts';
import { slugSchema } from '../question/slug.ts';
import { isThere } from './content-file.ts';
import { readDataFile } from './data-file.ts';
import type { Term } from './glossary/glossary.ts';

/** Where the words stand, relative to the project. */
export const searchWordsFile = 'src/content/search-words.yaml';

const schema = z.record(slugSchema, z.array(z.string().trim().min(2).max(60)).min(1).max(60));

/** The words by which readers look for a question and that its page does not show, by its slug. */
export type SearchWords = Readonly<Record<string, readonly string[]>>;

/** Reads the words, if there are any, and reports questions that do not exist. */
export function readSearchWords(
  root: string,
  questions: ReadonlySet<string>,
  report: Report,
): SearchWords {
  if (!isThere(root, searchWordsFile)) return {};
  const { value = {}, placeOf } = readDataFile(root, searchWordsFile, schema, report);
  for (const slug of Object.keys(value)) {
    if (questions.has(slug)) continue;
    report(
      placeOf([slug]),
      'search-words-question-exists',
      `There is no question "${slug}".`,
      'Write the slug of a question, or delete the line.',
    );
  }
  return value;
}

/** The words for one question: those written for it, and the terms that name it as the first that explains them. */
export function wordsFor(slug: string, words: SearchWords, glossary: readonly Term[]): string[] {
  const terms = glossary.filter(({ questions }) => questions[0] === slug);
  return [...(words[slug] ?? []), ...terms.flatMap(({ term, also = [] }) => [term, ...also])];
}
