export const paper = {
  downloads: 'Zum Herunterladen',
  how: 'Um diese Seite zu drucken oder als PDF zu sichern, nimm den Druckbefehl deines Browsers. Was hier steht, bleibt auf dem Bildschirm.',
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
