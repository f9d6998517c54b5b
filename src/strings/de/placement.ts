import { counted } from '../counted.ts';

const items = (count: number) => counted(count, 'Aufgabe', 'Aufgaben');

export const loading = 'Die Aufgaben werden geladen …';
export const loadingItem = 'Wird geladen …';
export const tryAgain = 'Noch einmal versuchen';
export const listNotLoaded = (why: string) =>
  `Die Liste der Aufgaben konnte nicht geladen werden (${why}).`;
export const itemNotLoaded = (why: string) => `Die Aufgabe konnte nicht geladen werden (${why}).`;
export const offline =
  'Du bist offline, und dieser Teil des Handbuchs ist auf diesem Gerät nicht gespeichert.';
export const isSafe = 'Deine Antworten sind sicher.';
export const keepsNothing =
  'Dieser Browser behält nichts für diese Seite: lade sie vor dem Ende nicht neu.';
export const none = 'Dieses Handbuch hat noch keine Aufgaben für eine Einstufung.';
export const toPractice = 'Üben';
export const rule = (count: number) =>
  `${count} Aufgaben von etwa einer Minute, aus möglichst vielen Themen. Die erste ist von mittlerem Niveau; auf eine richtige Antwort folgt eine schwerere, auf eine falsche eine leichtere.`;
export const counts =
  'Jede Antwort zählt wie beim Üben. Du kannst jederzeit gehen und später weitermachen.';
export const begin = 'Beginnen';
export const beginAnew = 'Neu beginnen';
export const goOnWith = (number: number, all: number) => `Weiter mit Aufgabe ${number} von ${all}`;
export const takeAgain = 'Noch einmal machen';
export const itemOf = (number: number, all: number) => `Aufgabe ${number} von ${all}`;
export const itemsDone = 'Beantwortete Aufgaben';
export const topicAndLevel = (topic: string, level: string) => `${topic}, ${level}`;
export const dontKnow = 'Weiß ich nicht';
export const goOn = 'Weiter';
export const enter = 'Eingabe';
export const seePlan = 'Zu deinem Plan';
export const from = 'Aus';
export const leave = 'Für jetzt verlassen';
export const nextItem = (topic: string) => `Nächste Aufgabe: ${topic}.`;
export const isOver = 'Die Einstufung ist zu Ende. Hier ist dein Plan.';
export const left = 'Verlassen. Du kannst später weitermachen.';
export const yourPlan = 'Dein Plan';
export const summary = (date: string, asked: number, right: number) =>
  `Aus deiner Einstufung vom ${date}: ${items(asked)}, ${right} richtig.`;
export const startWith = 'Beginne mit';
export const startWords = 'Hier war etwas falsch; der leichteste Fehler kommt zuerst.';
export const startNothing = 'Nichts war falsch.';
export const thenRead = 'Danach';
export const thenWords = 'Alles richtig, aber nicht auf dem höchsten Niveau gefragt.';
export const canSkip = 'Das kannst du zunächst auslassen';
export const skipWords = 'Alles richtig, auch auf dem höchsten Niveau.';
export const notAsked = 'Diesmal nicht gefragt';
export const notAskedWords =
  'Davon ist nichts bekannt: eine weitere Einstufung fragt andere Themen.';
export const caution =
  'Eine oder zwei Aufgaben sagen wenig über ein Thema: nimm es als Hinweis, wo du zuerst hinsiehst.';
export const daysLeft = (days: number, date: string) =>
  `Noch ${counted(days, 'Tag', 'Tage')} bis zu deinem Gespräch am ${date}.`;
export const planToDate = 'Dein Lernplan bis zu diesem Tag';
export const noDate = 'Du hast kein Datum für dein Gespräch gewählt.';
export const setDate = 'Einen Lernplan bis zu einem Datum machen';
export const practise = (count: number) =>
  count === 1 ? 'Dieses Thema üben' : `Diese ${count} Themen üben`;
