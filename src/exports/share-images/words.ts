/** The pictures that others show beside a link to a page: read by machines alone, so that no page lists them. */
export const shareWords = {
  name: 'Pictures for links',
  describe: 'What others show beside a link to a question.',
  count: (questions: number) => `${questions} questions, answered in full`,
  foot: 'Free, sourced, offline',
} as const;
