import { counted } from '../counted.ts';

export const wholeMinutes = (least: number, most: number) =>
  `Schreibe ganze Minuten, von ${least} bis ${most}.`;
export const problems = {
  'no-date': 'Schreibe das Datum des Gesprächs: Jahr, Monat und Tag.',
  past: 'Dieser Tag ist vorbei.',
  far: 'Dieser Tag ist mehr als fünf Jahre entfernt.',
};
export const planUpTo = (day: string) => `Dein Plan bis ${day}`;
export const mockInterview = 'Probegespräch';
export const minutes = (count: number) => `${count} Min.`;
export const practiseThese = 'Diese üben';
export const practice = 'Üben';
export const partOf = (part: number, parts: number) => `Teil ${part} von ${parts}, `;
export const summary = (days: number, questions: number, read: number, leftOut: number) =>
  `${counted(days, 'Tag', 'Tage')}, ${counted(questions, 'Frage', 'Fragen')}${read > 0 ? `, ${read} davon schon gelesen` : ''}.${leftOut > 0 ? ` Weggelassen: ${leftOut}, die du vor heute gelesen hast.` : ''}`;
export const moves =
  'Er wird jeden Tag neu gemacht aus dem, was du nicht gelesen hast: ein Tag, der ausfällt, schiebt den Rest weiter.';
export const due = (count: number) =>
  count === 0 ? 'Fällig: noch nichts' : `Fällig: ${counted(count, 'Aufgabe', 'Aufgaben')}`;
export const readToday = (read: number, all: number) => `${read} von ${all} gelesen`;
export const keepDate = 'Diesen Tag als Tag meines Gesprächs behalten';
export const keepWhy = (kept: string) =>
  kept === ''
    ? 'Das Üben kennt dieses Datum noch nicht.'
    : `Das Üben hat ein anderes Datum: ${kept}.`;
export const isKept =
  'Das Üben kennt dieses Datum: Was du beantwortet hast, ist vorher noch einmal fällig.';
export const settings = 'Einstellungen';
export const oneDay = (number: number, date: string) => `Tag ${number}: ${date}`;
export const severalDays = (first: number, last: number, from: string, to: string) =>
  `Tage ${first} bis ${last}: ${from} bis ${to}`;
export const thenDue = (minutes: number) => `dann ${minutes} Min. mit dem, was fällig ist`;
export const answerAloud = (minutes: number) =>
  `${minutes} Min. übrig: beantworte eine davon laut.`;
export const repeat = (minutes: number, isEachDay: boolean) =>
  `${minutes} Min.${isEachDay ? ' jeden Tag' : ''}: wiederhole, was fällig ist, das Verfehlte zuerst.`;
