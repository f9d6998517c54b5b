import type { SearchWords } from '../../bank/search-words.ts';
import type { Question } from '../../question/question.ts';

/** What the search knows beyond its index: the words of the handbook, and other words for them. */
export interface Vocabulary {
  /** Lower-case words of at least three characters, sorted. */
  readonly words: readonly string[];
  /** Groups of phrases that mean the same; the handbook's own come first. */
  readonly synonyms: readonly (readonly string[])[];
  /** Lower-case words with a sign in them, such as "ci/cd" or "point-in-time": readers write them in other ways. */
  readonly compounds: readonly string[];
}

/** The words, and the words with a sign in them, of all that stands out in the questions or is searched for. */
export function wordsOf(
  questions: readonly Question[],
  searchWords: SearchWords = {},
): Pick<Vocabulary, 'words' | 'compounds'> {
  const texts = [...textsOf(questions), ...Object.values(searchWords).flat()].map((text) =>
    text.toLowerCase(),
  );
  const all = (pattern: RegExp) =>
    [...new Set(texts.flatMap((text) => text.match(pattern) ?? []))].sort();
  return {
    words: all(/[\p{L}\p{N}]{3,}/gu),
    compounds: all(/[\p{L}\p{N}]+([/\-_.][\p{L}\p{N}]+)+/gu),
  };
}

/** Titles, headings, tags, short answers, key points and comparisons. */
function textsOf(questions: readonly Question[]): string[] {
  return questions.flatMap((question) => [
    question.title,
    question.shortTitle,
    question.description,
    question.shortAnswer.text,
    ...question.tags,
    ...question.keyPoints.map(({ text }) => text),
    ...question.sections.map(({ text }) => text),
    ...question.diagrams.map(({ title }) => title),
    ...question.comparisons.flatMap(({ title, columns, rows }) => [
      title,
      ...columns.map(({ text }) => text),
      ...rows.flatMap(({ header, cells }) => [header.text, ...cells.map(({ text }) => text)]),
    ]),
  ]);
}
