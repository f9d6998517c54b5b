import { counted } from '../counted.ts';

const items = (count: number) => counted(count, 'item', 'items');

export const kinds = {
  choice: 'Choice',
  order: 'Order',
  sort: 'Table drill',
  calculation: 'Calculation',
  diagnosis: 'Diagnosis',
  'second-thought': 'Second thought',
  estimate: 'Estimate',
  inverse: 'Calculation backwards',
  recall: 'Whole question, in your own words',
};
export const choose = 'Choose what to practise, and how much a day';
export const topics = 'Topics';
export const difficulty = 'Difficulty';
export const kindsOfItem = 'Kinds of item';
export const all = ' (all)';
export const howMuch = 'How much a day';
export const newItems = 'New items';
export const reviews = 'Reviews';
export const when = 'When';
export const allSettings = 'All settings';
export const onceBefore =
  'What you have answered is then due at least once more before that day. Empty the field for no date.';
export const loading = 'Loading what is worth answering now…';
export const loadingItem = 'Loading…';
export const tryAgain = 'Try again';
export const dueAndNew = (due: number, fresh: number, waiting: number) =>
  `${items(due)} due, ${fresh} new${waiting > 0 ? `; ${waiting} more wait for the next days` : ''}`;
export const doneInSession = 'Done in this session';
export const doneOf = (done: number, total: number) => `${done} of ${total} done`;
export const from = 'From';
export const answerChanged = 'Its right answer was changed since you answered it.';
export const isSafe = 'Your progress is safe.';
export const undoLast = 'Undo the last answer';
export const listsKeys = 'lists the keys';
export const goOn = 'Continue';
export const comesBack = (span: string) => `It comes back in ${span}.`;
export const hard = 'Hard';
export const good = 'Good';
export const easy = 'Easy';
export const howHard = 'How hard was it?';
export const inSpan = (span: string) => `in ${span}`;
export const enter = 'Enter';
export const isGrade = (grade: string) => `is “${grade}”.`;
export const keyList: readonly (readonly [string, string])[] = [
  ['1 to 9', 'choose an option, while the card has the focus'],
  ['Enter', 'check the answer, then continue with “Good”'],
  ['2, 3, 4', 'after a right answer: hard, good, easy'],
  ['U', 'undo the last answer'],
  ['?', 'show or hide this list'],
];
export const doneForNow = 'Done for now';
export const nothingDue = 'Nothing is due now';
export const limitReached = (count: number) =>
  `${items(count)} more would be due. They are spread over the next days: the limit of today is reached.`;
export const onlyChosen = 'Only what you chose below was asked.';
export const moreNew = (count: number) => counted(count, 'more new item', 'more new items');
export const ahead = 'Go through what is not due yet';
export const yourProgress = 'Your progress';
export const mockInterview = 'mock interview';
export const youAnswered = (count: number, right: number) =>
  `You answered ${items(count)}, ${right} of them right at the first try.`;
export const readAgain = 'Worth reading again';
export const dueTomorrow = (tomorrow: number, week: number) =>
  `Due tomorrow: ${items(tomorrow)}. Within the next seven days: ${week}.`;
export const dueIn = (span: string) => `The next items are due in ${span}.`;
export const listNotLoaded = (why: string) => `The list of items could not be loaded (${why}).`;
export const itemNotLoaded = (why: string) => `The item could not be loaded (${why}).`;
export const nextItem = (question: string) => `Next item, from ${question}.`;
export const takenBack = 'Taken back. Answer it again.';
