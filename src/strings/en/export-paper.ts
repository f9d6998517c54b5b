// What pages say that are made to be printed, beside what the e-book says.
export const paper = {
  downloads: 'Downloads',
  how: 'To print this page or to save it as PDF, use your browser’s print command. This note is not printed.',
};
export const book = {
  name: 'The whole handbook on paper',
  describe:
    'One page with every question, its tables, drawings, quiz, answers and sources, made to be printed: “Print”, then “Save as PDF”, gives a book with contents and page numbers.',
  title: 'All questions, for paper',
  lead: (questions: number) => `${questions} questions, answered in full, with quiz and sources`,
  contents: 'Contents',
  glossary: 'Glossary',
  item: (number: number) => `Item ${number}`,
  sources: 'Sources and links',
  numbers: 'Small raised numbers lead to the list of sources and links at the end of a question.',
};
export const cheatSheets = {
  name: 'Cheat sheets',
  describe:
    'For the evening before: the short answers of a topic and its comparison tables on two pages of A4, to print or to save as PDF.',
  sheet: (topic: string) => `${topic}: cheat sheet`,
  about: (topic: string) => `The short answers of “${topic}” and its tables on two pages of A4.`,
  facts: (date: string) =>
    `content of ${date}, CC BY 4.0. All short answers; tables of the easiest questions first, as far as two pages hold them.`,
  tables: 'Tables',
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  left: (count: number) =>
    count === 1
      ? 'The table of one more question stands on its page.'
      : `The tables of ${count} more questions stand on their pages.`,
};
