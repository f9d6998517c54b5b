import { counted } from '../counted.ts';

const items = (count: number) => counted(count, 'item', 'items');

export const loading = 'Loading the items…';
export const loadingItem = 'Loading…';
export const tryAgain = 'Try again';
export const listNotLoaded = (why: string) => `The list of items could not be loaded (${why}).`;
export const itemNotLoaded = (why: string) => `The item could not be loaded (${why}).`;
export const offline =
  'You are offline, and this part of the handbook is not saved on this device.';
export const isSafe = 'Your answers are safe.';
export const keepsNothing =
  'This browser keeps nothing for this page: do not reload it before the end.';
export const none = 'This handbook has no items for a placement yet.';
export const toPractice = 'Practice';
export const rule = (count: number) =>
  `${count} items of about a minute each, from as many topics as possible. The first is at the intermediate level; after a right answer a harder one follows, after a wrong one an easier one.`;
export const counts =
  'Each answer counts as in practice. You may leave at any time, and go on later.';
export const begin = 'Begin';
export const beginAnew = 'Begin anew';
export const goOnWith = (number: number, all: number) => `Go on with item ${number} of ${all}`;
export const takeAgain = 'Take it again';
export const itemOf = (number: number, all: number) => `Item ${number} of ${all}`;
export const itemsDone = 'Items answered';
export const topicAndLevel = (topic: string, level: string) => `${topic}, ${level.toLowerCase()}`;
export const dontKnow = 'I don’t know';
export const goOn = 'Continue';
export const enter = 'Enter';
export const seePlan = 'See your plan';
export const from = 'From';
export const leave = 'Leave it for now';
export const nextItem = (topic: string) => `Next item: ${topic}.`;
export const isOver = 'The placement is over. Here is your plan.';
export const left = 'Left. You can go on later.';
export const yourPlan = 'Your plan';
export const summary = (date: string, asked: number, right: number) =>
  `From your placement of ${date}: ${items(asked)}, ${right} right.`;
export const startWith = 'Start with';
export const startWords = 'Here you missed something; the easiest miss comes first.';
export const startNothing = 'You missed nothing.';
export const thenRead = 'Then';
export const thenWords = 'All right, but not asked at the advanced level.';
export const canSkip = 'You can skip at first';
export const skipWords = 'All right, at the advanced level too.';
export const notAsked = 'Not asked this time';
export const notAskedWords = 'Nothing is known of these: another placement asks other topics.';
export const caution =
  'One or two items say little of a topic: treat it as a hint where to look first.';
export const daysLeft = (days: number, date: string) =>
  `${counted(days, 'day', 'days')} to your interview on ${date}.`;
export const planToDate = 'Your study plan to that day';
export const noDate = 'You have set no date for your interview.';
export const setDate = 'Make a study plan to a date';
export const practise = (count: number) =>
  count === 1 ? 'Practise this topic' : `Practise these ${count} topics`;
