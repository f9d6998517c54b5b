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
export const summary = (days: number, questions: number, read: number) =>
  `${counted(days, 'Tag', 'Tage')}, ${counted(questions, 'Frage', 'Fragen')}${read > 0 ? `, ${read} davon schon gelesen` : ''}.`;
export const oneDay = (number: number, date: string) => `Tag ${number}: ${date}`;
export const severalDays = (first: number, last: number, from: string, to: string) =>
  `Tage ${first} bis ${last}: ${from} bis ${to}`;
export const thenDue = (minutes: number) => `dann ${minutes} Min. mit dem, was fällig ist`;
export const answerAloud = (minutes: number) =>
  `${minutes} Min. übrig: beantworte eine davon laut.`;
export const repeat = (minutes: number, isEachDay: boolean) =>
  `${minutes} Min.${isEachDay ? ' jeden Tag' : ''}: wiederhole, was fällig ist, das Verfehlte zuerst.`;
