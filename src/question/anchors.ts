import type { Question } from './question.ts';

/** Every anchor of a page that a link may lead to; a guide has headings alone. */
export function anchorsOf(
  page: Pick<Question, 'sections'> &
    Partial<Pick<Question, 'shortAnswer' | 'comparisons' | 'diagrams' | 'quizzes'>>,
): string[] {
  const { sections, comparisons = [], diagrams = [], quizzes = [] } = page;
  return [
    ...(page.shortAnswer ? ['short-answer', 'key-points', 'sources', 'related-questions'] : []),
    ...sections.map(({ anchor }) => anchor),
    ...comparisons.flatMap(({ id, rows }) => [id, ...rows.map((row) => `${id}--${row.id}`)]),
    ...diagrams.map(({ id }) => id),
    ...quizzes.map(({ id }) => id),
  ];
}
