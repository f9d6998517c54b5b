import { counted } from '../counted.ts';

const questions = (count: number) => counted(count, 'question', 'questions');

export const loading = 'Loading the questions…';
export const tryAgain = 'Try again';
export const topics = (isAll: boolean) => `Topics${isAll ? ' (all)' : ''}`;
export const level = 'Level';
export const allLevels = 'All';
export const length = 'Length';
export const minutesAndQuestions = (minutes: string, count: number) =>
  `${minutes} minutes, ${questions(count)}`;
export const start = 'Start';
export const noneFits = 'No question fits. Choose more topics or another level.';
export const outOf = (count: number, fits: number) =>
  `${questions(count)} out of ${fits} that fit.`;
export const toShare = 'An interview to share';
export const carries = (count: number, minutes: number, names: string) =>
  `The address carries ${questions(count)} for ${minutes} minutes. Who opens it is asked the same: ${names}.`;
export const namesNone = 'The address names no question of this handbook.';
export const notHere = (names: string) => `Not in this version of the handbook: ${names}.`;
export const chooseAnother = 'Choose another';
export const begun = (number: number, all: number) =>
  `You have an interview under way, at question ${number} of ${all}.`;
export const ended = (all: number) =>
  `The report of your last interview, of ${questions(all)}, is still here.`;
export const otherEndsIt = 'It is kept until you start another.';
export const goOnWithIt = 'Go on with it';
export const questionOf = (number: number, all: number) => `Question ${number} of ${all}`;
export const questionsAnswered = 'Questions answered';
export const clock = (time: string, isOver: boolean, isRunning: boolean) =>
  `${time} ${isOver ? 'over' : 'left'}${isRunning ? '' : ' (paused)'}`;
export const pause = 'Pause';
export const goOn = 'Go on';
export const hideClock = 'Hide the clock';
export const showClock = 'Show the clock';
export const keepsNothing =
  'This browser keeps nothing for this page: do not reload it before the end.';
export const think = 'Think aloud, or write what you would say. It stays on this device.';
export const reveal = 'I have answered: show the key points';
export const back = 'Back';
export const isSafe = 'What you wrote is safe.';
export const goOnWithout = 'Go on without';
export const tick = 'Tick what you covered';
export const nextQuestion = 'Next question';
export const end = 'End and see the report';
export const covered = (count: number, all: number) => `${count} of ${all} covered`;
export const listNotLoaded = (why: string) => `The list of questions could not be loaded (${why}).`;
export const pointsNotLoaded = (why: string) => `The key points could not be loaded (${why}).`;
export const timeOver = 'The time is over. Finish the question; nothing stops.';
export const isOver = 'The interview is over. Here is your report.';
export const next = 'Next question.';
export const report = 'Your report';
export const summary = (
  covered: number,
  points: number,
  share: string,
  time: string,
  minutes: number,
) => `You covered ${covered} of ${points} key points (${share}) in ${time} of ${minutes} minutes.`;
export const byQuestion = 'By question';
export const byTopic = 'By topic';
export const question = 'Question';
export const coveredColumn = 'Covered';
export const time = 'Time';
export const topic = 'Topic';
export const numberOf = (count: number, all: number) => `${count} of ${all}`;
export const missedMost = 'Missed most';
export const youWrote = 'What you wrote';
export const printReport = 'Print the report';
export const another = 'Another interview';
export const backToLast = 'Back to the last question';
export const link = 'Link to the same questions';
export const askOn = 'What is asked next?';
export const answerAloud = 'Answer aloud, or write it below your first answer.';
export const showAnswer = 'Show what could be said';
export const missedBefore = (count: number) =>
  count === 1 ? 'missed once before' : `missed ${count} times before`;
export const oneDesign = (minutes: string) => `${minutes} minutes, one design in stages`;
export const stages = 'Stages';
export const stageNames = {
  clarify: 'Clarify',
  estimate: 'Estimate',
  draft: 'Draft',
  deepen: 'Go deep',
  defend: 'Defend',
};
export const stageWords = {
  clarify: 'Who uses it, how many, what must hold, what is out of scope?',
  estimate: 'Requests, tokens, memory, money: orders of magnitude, said aloud.',
  draft: 'The parts, and the way of one request through all of them.',
  deepen: 'The two parts on which it stands or falls.',
  defend: 'What fails, how you see it, how you measure quality, what it costs.',
};
export const stageMinutes = (minutes: number) => `${minutes} min`;
export const stageLeft = (time: string) => `${time} left here`;
export const nowStage = (name: string, words: string) => `Now: ${name}. ${words}`;
