export const paper = {
  downloads: 'Zum Herunterladen',
  how: 'Um diese Seite zu drucken oder als PDF zu sichern, nimm den Druckbefehl deines Browsers. Dieser Hinweis wird nicht gedruckt.',
};
export const book = {
  name: 'Das ganze Handbuch auf Papier',
  describe:
    'Eine Seite mit allen Fragen, ihren Tabellen, Zeichnungen, Aufgaben, Antworten und Quellen, zum Drucken gemacht: „Drucken“, dann „Als PDF sichern“, ergibt ein Buch mit Inhaltsverzeichnis und Seitenzahlen.',
  title: 'Alle Fragen, für Papier',
  lead: (questions: number) =>
    `${questions} Fragen, vollständig beantwortet, mit Aufgaben und Quellen`,
  contents: 'Inhalt',
  glossary: 'Glossar',
  item: (number: number) => `Aufgabe ${number}`,
  sources: 'Quellen und Verweise',
  numbers:
    'Kleine hochgestellte Zahlen führen zur Liste der Quellen und Verweise am Ende einer Frage.',
};
export const cheatSheets = {
  name: 'Spickzettel',
  describe:
    'Für den Abend davor: die kurzen Antworten eines Themas und seine Vergleichstabellen auf zwei Seiten A4, zum Drucken oder als PDF.',
  sheet: (topic: string) => `${topic}: Spickzettel`,
  about: (topic: string) =>
    `Die kurzen Antworten zu „${topic}“ und die Tabellen dazu auf zwei Seiten A4.`,
  facts: (date: string) =>
    `Inhalt vom ${date}, CC BY 4.0. Alle kurzen Antworten; Tabellen der leichtesten Fragen zuerst, soweit zwei Seiten reichen.`,
  tables: 'Tabellen',
  questions: (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`),
  left: (count: number) =>
    count === 1
      ? 'Die Tabelle einer weiteren Frage steht auf ihrer Seite.'
      : `Die Tabellen von ${count} weiteren Fragen stehen auf ihren Seiten.`,
};
