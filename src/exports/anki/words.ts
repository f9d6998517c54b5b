/** Every sentence of the deck that does not come from a page. */
export const words = {
  name: 'Anki deck',
  describe:
    'Cards for Anki, AnkiDroid and AnkiMobile: each question with its short answer and key points, quiz items with the reason of each option, rows of the comparison tables, and the glossary; a subdeck for each topic. A newer deck renews the texts and keeps your schedule.',
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
} as const;
