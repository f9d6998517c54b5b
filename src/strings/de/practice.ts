import { counted } from '../counted.ts';

const items = (count: number) => counted(count, 'Aufgabe', 'Aufgaben');

export const kinds = {
  choice: 'Auswahl',
  order: 'Reihenfolge',
  sort: 'Tabelle üben',
  calculation: 'Rechnung',
  diagnosis: 'Diagnose',
  'second-thought': 'Zweiter Gedanke',
  estimate: 'Schätzung',
  inverse: 'Rechnung rückwärts',
  recall: 'Ganze Frage, in eigenen Worten',
};
export const choose = 'Wähle, was du übst und wie viel am Tag';
export const topics = 'Themen';
export const difficulty = 'Niveau';
export const kindsOfItem = 'Arten von Aufgaben';
export const all = ' (alle)';
export const howMuch = 'Wie viel am Tag';
export const newItems = 'Neue Aufgaben';
export const reviews = 'Wiederholungen';
export const when = 'Wann';
export const allSettings = 'Alle Einstellungen';
export const onceBefore =
  'Was du beantwortet hast, ist dann vor diesem Tag mindestens noch einmal fällig. Leere das Feld, wenn es kein Datum gibt.';
export const loading = 'Es wird geladen, was sich jetzt zu beantworten lohnt…';
export const loadingItem = 'Wird geladen…';
export const tryAgain = 'Noch einmal versuchen';
export const dueAndNew = (due: number, fresh: number, waiting: number) =>
  `${items(due)} fällig, ${fresh} neu${waiting > 0 ? `; ${waiting} weitere warten auf die nächsten Tage` : ''}`;
export const doneInSession = 'In dieser Sitzung erledigt';
export const doneOf = (done: number, total: number) => `${done} von ${total} erledigt`;
export const from = 'Aus';
export const answerChanged = 'Die richtige Antwort wurde geändert, seit du geantwortet hast.';
export const isSafe = 'Dein Fortschritt ist sicher.';
export const undoLast = 'Letzte Antwort zurücknehmen';
export const listsKeys = 'zeigt die Tasten';
export const goOn = 'Weiter';
export const comesBack = (span: string) => `Sie kommt in ${span} wieder.`;
export const hard = 'Schwer';
export const good = 'Gut';
export const easy = 'Leicht';
export const howHard = 'Wie schwer war es?';
export const inSpan = (span: string) => `in ${span}`;
export const enter = 'Eingabe';
export const isGrade = (grade: string) => `ist „${grade}“.`;
export const keyList: readonly (readonly [string, string])[] = [
  ['1 bis 9', 'eine Antwort wählen, solange die Karte den Fokus hat'],
  ['Eingabe', 'die Antwort prüfen, dann mit „Gut“ weiter'],
  ['2, 3, 4', 'nach einer richtigen Antwort: schwer, gut, leicht'],
  ['U', 'die letzte Antwort zurücknehmen'],
  ['?', 'diese Liste zeigen oder verbergen'],
];
export const doneForNow = 'Fürs Erste fertig';
export const nothingDue = 'Jetzt ist nichts fällig';
export const limitReached = (count: number) =>
  `${items(count)} mehr wären fällig. Sie verteilen sich auf die nächsten Tage: die Grenze für heute ist erreicht.`;
export const onlyChosen = 'Gefragt wurde nur, was du unten gewählt hast.';
export const moreNew = (count: number) =>
  counted(count, 'weitere neue Aufgabe', 'weitere neue Aufgaben');
export const ahead = 'Durchgehen, was noch nicht fällig ist';
export const yourProgress = 'Dein Fortschritt';
export const mockInterview = 'Probegespräch';
export const youAnswered = (count: number, right: number) =>
  `Du hast ${items(count)} beantwortet, ${right} davon auf Anhieb richtig.`;
export const readAgain = 'Wert, noch einmal gelesen zu werden';
export const dueTomorrow = (tomorrow: number, week: number) =>
  `Morgen fällig: ${items(tomorrow)}. In den nächsten sieben Tagen: ${week}.`;
export const dueIn = (span: string) => `Die nächsten Aufgaben sind in ${span} fällig.`;
export const listNotLoaded = (why: string) =>
  `Die Liste der Aufgaben ließ sich nicht laden (${why}).`;
export const itemNotLoaded = (why: string) => `Die Aufgabe ließ sich nicht laden (${why}).`;
export const nextItem = (question: string) => `Nächste Aufgabe, aus ${question}.`;
export const takenBack = 'Zurückgenommen. Beantworte sie noch einmal.';
