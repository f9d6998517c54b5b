// What decks, books and files of questions say beside what pages say.
export const anki = {
  name: 'Anki deck',
  describe:
    'Cards for Anki, AnkiDroid and AnkiMobile: each question with its short answer and key points, quiz items of every kind with their reasons, rows of the comparison tables, and the glossary; a subdeck for each topic. A newer deck renews the texts and keeps your schedule.',
  textName: 'Anki notes as text',
  textDescribe:
    'The notes of the deck as a file of text, one a line, for who wants to change them before Anki imports them. Import the deck first: it brings the note types and the pictures.',
  deckIntroduction: (name: string, address: string) =>
    `<p>Cards of the <a href="${address}">${name}</a>. Import a newer deck over this one: texts are renewed, and your schedule stays.</p>`,
  glossary: 'Glossary',
  noteTypes: {
    question: 'Question',
    choice: 'Choice',
    comparison: 'Comparison row',
    term: 'Glossary term',
  },
  labels: {
    shortAnswer: 'In thirty seconds',
    keyPoints: 'Key points',
    sayFor: 'Say it for each:',
    alsoCalled: 'Also:',
    explainedIn: 'Explained in',
    define: 'What does it mean?',
  },
  openPage: 'Open the page',
  openGlossary: 'Open the glossary',
};
export const epub = {
  count: (questions: number) => `${questions} questions, answered in full`,
  name: 'E-book (EPUB 3)',
  describe:
    'The whole handbook for an e-reader or a phone, with contents, tables and drawings. Quiz answers stand at the end of each chapter.',
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
  about: (date: string) =>
    `The text is licensed under CC BY 4.0. Content of ${date}. The site, with search and practice: `,
};
/** What is asked by itself, in files for programs that ask one thing at a time. */
export const course = {
  shortAnswer: 'In thirty seconds',
  keyPoints: 'Key points',
  furtherFact: 'Once that is answered, a further fact:',
  whichLine: 'Which line proves it?',
  whichInput: 'Which of the inputs must change?',
  newValue: (input: string) => `To which value must it change: ${input}?`,
};
export const gift = {
  name: 'Quiz for Moodle (GIFT)',
  describe:
    'Everything that the handbook asks, one category for each topic, for the question bank of Moodle or another program that reads GIFT: choices with the reason of each option, orders and table drills as questions of matching, calculations and estimates as numbers with their tolerance, and each question itself to be answered in words, in a category of its own. Of an item that asks two things, such as a cause and the line that proves it, each is a question; a calculation has its first row of numbers.',
  inYourOwnWords: 'In your own words',
  header: (name: string, address: string) => `${name}, ${address}. The text is CC BY 4.0.`,
  page: 'The question on its page',
};
export const qti = {
  name: 'Quiz as QTI 3.0',
  describe:
    'The same as a package of the open standard QTI 3.0, for learning platforms and item banks that import it: a test for each topic, a section for each question, and the reasons after each answer. Answers in words are marked by a person.',
  page: 'The question on its page',
};
