/** What the feeds say beside what pages say. */
export const feedWords = {
  atom: {
    name: 'Feed (Atom)',
    describe:
      'New and changed questions for a feed reader: each entry has the short answer, the key points and what changed last.',
  },
  json: {
    name: 'Feed (JSON Feed)',
    describe: 'The same entries as JSON Feed 1.1, for readers and scripts that prefer it.',
  },
  shortAnswer: 'Short answer',
  keyPoints: 'Key points',
  lastChange: 'Last change',
} as const;
