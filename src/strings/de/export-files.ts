export const anki = {
  name: 'Stapel für Anki',
  describe:
    'Karten für Anki, AnkiDroid und AnkiMobile: jede Frage mit ihrer kurzen Antwort und ihren Kernpunkten, Quizaufgaben jeder Art mit ihren Begründungen, Zeilen der Vergleichstabellen und das Glossar; ein Unterstapel je Thema. Ein neuerer Stapel erneuert die Texte und behält deinen Zeitplan.',
  textName: 'Notizen für Anki als Text',
  textDescribe:
    'Die Notizen des Stapels als Textdatei, eine je Zeile, für alle, die sie ändern wollen, bevor Anki sie einliest. Lies zuerst den Stapel ein: er bringt die Notiztypen und die Bilder.',
  deckIntroduction: (name: string, address: string) =>
    `<p>Karten aus <a href="${address}">${name}</a>. Lies einen neueren Stapel über diesen ein: die Texte werden erneuert, dein Zeitplan bleibt.</p>`,
  glossary: 'Glossar',
  noteTypes: {
    question: 'Frage',
    choice: 'Auswahl',
    comparison: 'Zeile eines Vergleichs',
    term: 'Begriff',
  },
  labels: {
    shortAnswer: 'In dreißig Sekunden',
    keyPoints: 'Kernpunkte',
    sayFor: 'Sage es für jedes:',
    alsoCalled: 'Auch:',
    explainedIn: 'Erklärt in',
    define: 'Was bedeutet das?',
  },
  openPage: 'Die Seite öffnen',
  openGlossary: 'Das Glossar öffnen',
};
export const epub = {
  count: (questions: number) => `${questions} Fragen, vollständig beantwortet`,
  name: 'E-Book (EPUB 3)',
  describe:
    'Das ganze Handbuch für ein Lesegerät oder ein Telefon, mit Inhaltsverzeichnis, Tabellen und Zeichnungen. Die Antworten des Quiz stehen am Ende jedes Kapitels.',
  contents: 'Inhalt',
  glossary: 'Glossar',
  keyPoints: 'Kernpunkte',
  shortAnswer: 'In dreißig Sekunden',
  sources: 'Quellen',
  answers: 'Antworten',
  toAnswer: 'Zur Antwort',
  toItem: 'Zur Aufgabe',
  onTheSite: 'Diese Frage auf der Website',
  alsoCalled: 'Auch:',
  picture: 'Das Bild in Worten:',
  accessibility:
    'Alles ist Text: jede Zeichnung und jedes Schaubild ist in Worten beschrieben, jedes Schaubild hat seine Zahlen in einer Tabelle, und Formeln sind MathML mit ihrem Text.',
  about: (date: string) =>
    `Der Text steht unter CC BY 4.0. Inhalt vom ${date}. Die Website, mit Suche und Übung: `,
};
/** Was einzeln gefragt wird, in Dateien für Programme, die immer nur eines fragen. */
export const course = {
  shortAnswer: 'In dreißig Sekunden',
  keyPoints: 'Kernpunkte',
  furtherFact: 'Ist das beantwortet, kommt eine weitere Tatsache hinzu:',
  whichLine: 'Welche Zeile beweist es?',
  whichInput: 'Welche der Angaben muss sich ändern?',
  newValue: (input: string) => `Auf welchen Wert muss sich diese Angabe ändern: ${input}?`,
};
export const gift = {
  name: 'Quiz für Moodle (GIFT)',
  describe:
    'Alles, was das Handbuch fragt, eine Kategorie je Thema, für die Fragensammlung von Moodle oder eines anderen Programms, das GIFT liest: Auswahlfragen mit der Begründung jeder Antwort, Reihenfolgen und Tabellenübungen als Zuordnungen, Rechnungen und Schätzungen als Zahlen mit ihrer Toleranz und jede Frage selbst zum Beantworten in eigenen Worten, in einer eigenen Kategorie. Fragt eine Aufgabe zweierlei, etwa die Ursache und die Zeile, die sie beweist, wird jedes eine Frage; eine Rechnung hat die Zahlen ihrer ersten Zeile.',
  inYourOwnWords: 'In eigenen Worten',
  header: (name: string, address: string) => `${name}, ${address}. Der Text steht unter CC BY 4.0.`,
  page: 'Die Frage auf ihrer Seite',
};
export const qti = {
  name: 'Quiz als QTI 3.0',
  describe:
    'Dasselbe als Paket des offenen Standards QTI 3.0, für Lernplattformen und Aufgabensammlungen, die es einlesen: ein Test je Thema, ein Abschnitt je Frage und die Gründe nach jeder Antwort. Antworten in eigenen Worten bewertet ein Mensch.',
  page: 'Die Frage auf ihrer Seite',
};
