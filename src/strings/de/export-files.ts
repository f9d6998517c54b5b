export const anki = {
  name: 'Stapel für Anki',
  describe:
    'Karten für Anki, AnkiDroid und AnkiMobile: jede Frage mit ihrer kurzen Antwort und ihren Kernpunkten, Quizaufgaben mit dem Grund jeder Antwort, Zeilen der Vergleichstabellen und das Glossar; ein Unterstapel je Thema. Ein neuerer Stapel erneuert die Texte und behält deinen Zeitplan.',
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
export const gift = {
  name: 'Quiz für Moodle (GIFT)',
  describe:
    'Aufgaben zum Auswählen und Ordnen mit dem Grund jeder Antwort, eine Kategorie je Thema, für die Fragensammlung von Moodle oder einem anderen Programm, das GIFT liest. Aus dem Ordnen wird ein Zuordnen: jeder Schritt an seinen Platz.',
  header: (name: string, address: string) => `${name}, ${address}. Der Text steht unter CC BY 4.0.`,
  page: 'Die Frage auf ihrer Seite',
};
export const qti = {
  name: 'Quiz als QTI 3.0',
  describe:
    'Dieselben Aufgaben zum Auswählen und Ordnen als Paket des offenen Standards QTI 3.0, für Lernplattformen und Aufgabensammlungen, die es einlesen: ein Test je Thema, ein Abschnitt je Frage und die Gründe nach jeder Antwort.',
  page: 'Die Frage auf ihrer Seite',
};
