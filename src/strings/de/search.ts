export const noIndexYet = 'Die Live-Vorschau hat keinen Suchindex: ein Build legt ihn an.';
export const needsWasm =
  'Die Suche braucht WebAssembly, das dieser Browser abgeschaltet hat, wie es ein Blockierungsmodus tun kann.';
export const notLoaded = 'Der Suchindex ließ sich nicht laden.';
export const nothingFound = 'Nichts gefunden';
export const pages = (count: number, isMore: boolean) =>
  `${count}${isMore ? ' oder mehr' : ''} ${count === 1 ? 'Seite' : 'Seiten'}`;
export const someMissing =
  'Es können welche fehlen: Ein Teil des Suchindex ließ sich nicht laden. Suche noch einmal oder lade die Seite neu.';
export const noneClose = 'Nichts passt genau: Nur einige der Wörter kommen vor.';
export const noneHasWord = 'Auf keiner Seite steht genau dieses Wort: Diese haben ein ähnliches.';
export const lookThrough = 'Sieh durch:';
export const allQuestions = 'alle Fragen';
export const orTryAgain = ', oder versuche es noch einmal.';
export const showMore = 'Mehr zeigen';
export const moreFilters = 'Mehr Filter und eine Adresse zum Teilen';
export const showingFor = 'Ergebnisse für';
export const insteadFor = (query: string) => `Stattdessen nach „${query}“ suchen`;
export const guide = 'Anleitung';
export const nothingMatches = 'Nichts im Handbuch passt zu';
export const matchesNone = (isFiltered: boolean) =>
  `${isFiltered ? ' mit diesen Filtern' : ''}. Versuche weniger oder andere Wörter.`;
export const withoutFilters = 'Ohne Filter suchen';
export const orLookThrough = 'Oder sieh durch';
export const topic = 'Thema';
export const difficulty = 'Niveau';
export const kind = 'Art';
export const any = (label: string) => `${label}: alle`;
export const kinds = {
  answer: 'Antworten',
  comparison: 'Vergleichstabellen',
  glossary: 'Glossar',
  calculator: 'Rechner',
  guide: 'Anleitungen',
};
export const yourState = 'Dein Stand';
export const states = {
  unread: 'Nicht gelesen',
  read: 'Gelesen',
  unanswered: 'Quiz nicht beantwortet',
  due: 'Zum Üben fällig',
};
export const sort = 'Ordnung';
export const bestFirst = 'Beste Treffer zuerst';
export const newestFirst = 'Zuletzt geprüfte zuerst';
export const search = 'Das Handbuch durchsuchen';
export const placeholder = 'Fragen, Tabellen, Antworten suchen';
export const close = 'Schließen';
export const toMove = 'bewegen,';
export const enter = 'Eingabe';
export const toOpen = 'öffnet';
export const toClose = 'schließt';
