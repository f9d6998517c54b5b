export const api = {
  name: 'Daten als JSON',
  describe:
    'Jede Frage, jede Quizaufgabe, jede Vergleichstabelle und jede Quelle als JSON, mit einem Schema und einer OpenAPI-Beschreibung: für ein eigenes Programm. Fange mit dem Verzeichnis an.',
  title: (site: string) => `${site}: Daten`,
  stability:
    'Innerhalb von Fassung 1 wird kein Feld entfernt, umbenannt oder von anderer Art, und Kennungen bleiben. Felder, Arten von Aufgaben und Werte von „asks“ können hinzukommen: übergehe, was du nicht kennst. Was dieses Versprechen bricht, wird Fassung 2 unter einer anderen Adresse, und Fassung 1 bleibt ein Jahr lang daneben stehen.',
  moved:
    'Fragen, die umziehen, behalten ihre Kennung, wo es geht; das Verzeichnis hat die Adressen von heute.',
  operations: {
    getIndex: 'Was es gibt: jede Frage mit ihren Adressen.',
    getTopics: 'Die Themen in ihrer Reihenfolge, jedes mit seinen Fragen in der ihren.',
    getItems: 'Die Quizaufgaben aller Fragen, mit dem, was in ihnen richtig ist, und warum.',
    getComparisons: 'Die Vergleichstabellen aller Fragen.',
    getSources: 'Jede Quelle einmal, mit dem, was in ihr gelesen wurde, wie weit und wann.',
    getQuestion: 'Alles, was die Seite einer Frage sagt.',
  },
  slug: 'Die Kennung einer Frage, aus dem Verzeichnis.',
  found: 'Gefunden.',
  missing: 'Diese Frage gibt es nicht.',
};
export const feeds = {
  atom: {
    name: 'Feed (Atom)',
    describe:
      'Neue und geänderte Fragen für ein Leseprogramm: jeder Eintrag hat die kurze Antwort, die Kernpunkte und die letzte Änderung.',
  },
  json: {
    name: 'Feed als JSON Feed',
    describe:
      'Dieselben Einträge als JSON Feed 1.1, für Leseprogramme und Skripte, die das vorziehen.',
  },
  shortAnswer: 'Kurze Antwort',
  keyPoints: 'Kernpunkte',
  lastChange: 'Letzte Änderung',
};
export const markdown = {
  pages: {
    name: 'Seiten als Markdown',
    describe:
      'Jede Frage, jede Anleitung und jede Liste als Markdown, unter der Adresse ihrer Seite mit „.md“ statt des letzten Schrägstrichs. Dies ist ihr Verzeichnis in der Form von llms.txt, für ein Sprachmodell, das liest, worauf man es hinweist.',
  },
  full: {
    name: 'Der ganze Text in einer Datei',
    describe:
      'Alle Fragen mit ihren Tabellen, ihrem Code, ihren Quellen und Quizaufgaben als eine Markdown-Datei, llms-full.txt: für ein Modell mit langem Gedächtnis, oder für eine eigene Suche.',
  },
  skill: {
    name: 'Eine Fähigkeit für deinen eigenen Agenten',
    describe:
      'SKILL.md sagt einem Agenten, der im Netz lesen kann, wie er dich mit den Daten dieser Seiten abfragt: gib ihm die Datei und bitte um zehn Fragen.',
  },
  facts: {
    topic: 'Thema',
    difficulty: 'Schwierigkeit',
    tags: 'Schlagwörter',
    reviewed: 'Zuletzt geprüft',
    page: 'Seite',
    licence: 'Lizenz',
  },
  shortAnswer: 'Kurze Antwort',
  keyPoints: 'Kernpunkte',
  sources: 'Quellen',
  living: 'fortlaufend gepflegt',
  readOn: 'am',
  readInstead: 'Stattdessen gelesen',
  related: 'Verwandte Fragen',
  questions: 'Fragen',
  answers: 'Antworten zu „Prüfe dich“',
  item: 'Aufgabe',
  right: 'Richtig.',
  wrong: 'Falsch.',
  order: 'Die richtige Reihenfolge:',
  proof: 'Beleg: Zeile',
  then: 'Ist das beantwortet, kommt eine weitere Tatsache hinzu:',
  atFirst: 'Zuerst:',
  afterFact: 'Nach der weiteren Tatsache:',
  change: 'Zu ändern',
  assumed: 'Angenommen',
  chooseOne: 'Wähle eine.',
  chooseAll: 'Wähle alle, die zutreffen.',
  optional: 'Weiteres',
  whole: 'Alles in einer Datei',
  data: 'Dasselbe als JSON',
  glossary: 'Glossar',
  compare: 'Vergleichstabellen',
};
export const pictures = {
  name: 'Bilder für Verweise',
  describe: 'Was andere neben einem Verweis auf eine Frage zeigen.',
  count: (questions: number) => `${questions} Fragen, ausführlich beantwortet`,
  foot: 'Frei, belegt, ohne Netz',
};
export const size = { bytes: 'Byte' };
