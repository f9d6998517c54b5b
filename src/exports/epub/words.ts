/** Every sentence of the book that does not come from a page. */
export const words = {
  name: 'E-book (EPUB 3)',
  describe:
    'The whole handbook for an e-reader or a phone, with contents, tables and drawings. Quiz answers stand at the end of each chapter.',
  count: (questions: number) => `${questions} questions, answered in full`,
  contents: 'Contents',
  glossary: 'Glossary',
  keyPoints: 'Key points',
  shortAnswer: 'In thirty seconds',
  sources: 'Sources',
  answers: 'Answers',
  toAnswer: 'Answer',
  toItem: 'Item',
  onTheSite: 'This question on the site',
  alsoCalled: 'Also:',
  picture: 'The picture in words:',
  accessibility:
    'All of it is text: each drawing and chart is described in words, each chart has its numbers in a table, and formulas are MathML with their text.',
  about: (address: string, date: string) => [
    'The text is licensed under CC BY 4.0. Content of ',
    date,
    '. The site, with search and practice: ',
    address,
  ],
} as const;
