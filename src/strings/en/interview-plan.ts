import { counted } from '../counted.ts';

export const wholeMinutes = (least: number, most: number) =>
  `Write whole minutes, from ${least} to ${most}.`;
export const problems = {
  'no-date': 'Write the date of the interview: year, month and day.',
  past: 'This day is past.',
  far: 'This day is more than five years away.',
};
export const planUpTo = (day: string) => `Your plan up to ${day}`;
export const mockInterview = 'Mock interview';
export const minutes = (count: number) => `${count} min`;
export const practiseThese = 'Practise these';
export const practice = 'Practice';
export const partOf = (part: number, parts: number) => `part ${part} of ${parts}, `;
export const summary = (days: number, questions: number, read: number, leftOut: number) =>
  `${counted(days, 'day', 'days')}, ${counted(questions, 'question', 'questions')}${read > 0 ? `, ${read} of them read already` : ''}.${leftOut > 0 ? ` Left out: ${leftOut} that you read before today.` : ''}`;
export const moves =
  'It is planned anew each day with what you have not read: a day that you miss moves the rest on.';
export const due = (count: number) =>
  count === 0 ? 'Due: nothing yet' : `Due: ${counted(count, 'item', 'items')}`;
export const readToday = (read: number, all: number) => `${read} of ${all} read`;
export const keepDate = 'Keep this date as the day of my interview';
export const keepWhy = (kept: string) =>
  kept === '' ? 'Practice does not know this date yet.' : `Practice has another date: ${kept}.`;
export const isKept = 'Practice knows this date: what you have answered is due again before it.';
export const settings = 'Settings';
export const oneDay = (number: number, date: string) => `Day ${number}: ${date}`;
export const severalDays = (first: number, last: number, from: string, to: string) =>
  `Days ${first} to ${last}: ${from} to ${to}`;
export const thenDue = (minutes: number) => `then ${minutes} min of what is due`;
export const answerAloud = (minutes: number) => `${minutes} min left: answer one of them aloud.`;
export const repeat = (minutes: number, isEachDay: boolean) =>
  `${minutes} min${isEachDay ? ' each day' : ''}: repeat what is due, the missed first.`;
