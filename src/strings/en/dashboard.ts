import { counted } from '../counted.ts';

const items = (count: number) => counted(count, 'item', 'items');

export const dueToday = 'Due today';
export const practiseThem = 'Practise them';
export const practise = 'Practise';
export const itemsKnown = 'Items known';
export const whatIsMissing = 'What is missing';
export const allOfThem = 'All of them';
export const pointsCovered = 'Key points covered';
export const mockInterview = 'Mock interview';
export const questionsRead = 'Questions read';
export const allQuestions = 'All questions';
export const questionsMastered = 'Questions mastered';
export const numberOf = (count: number, all: number) => `${count} of ${all}`;
export const overall = (share: string) => `${share} overall`;
export const studyNext = 'What to study next';
export const allMastered = 'Everything is mastered today. It comes back when it is due.';
export const practiseIt = 'Practise it';
export const practiseThat = (question: string) => `Practise it: ${question}`;
export const byTopic = 'By topic';
export const columns = {
  question: 'Question',
  answered: 'Answered',
  known: 'Known',
  due: 'Due',
  covered: 'Points covered',
  mastery: 'Mastery',
};
export const practiseMissing = 'Practise what is missing';
export const masteryOf = (name: string) => `Mastery of ${name}`;
export const topicWords = (share: string, answered: number, all: number, due: number) =>
  `${share} mastered, ${answered} of ${all} answered${due > 0 ? `, ${due} due` : ''}`;
export const activeDays = 'Active days';
export const showCalendar = 'Show the calendar';
export const nextDays = (days: number) => `The next ${days} days`;
export const nothingAnswered =
  'Nothing was answered yet. Each item that you answer comes back on its day.';
export const howYouForget = 'How you forget';
export const item = 'Item';
export const answerFirst = 'Answer an item first: its curve is drawn from then on.';
export const weakest = 'Weakest items';
export const noneYet = 'None yet.';
export const answerChanged = 'its right answer was changed since you answered';
export const answeredWrong = 'answered wrong the last time';
export const recalled = (share: string) => `recalled with ${share}`;
export const notCounted = 'Kept, but not counted';
export const retired = (count: number, names: string) =>
  `${items(count)} that you answered ${count === 1 ? 'is' : 'are'} no longer in the handbook: ${names}. Your answers are kept.`;
export const ahead = (count: number) =>
  `${items(count)} ${count === 1 ? 'was' : 'were'} answered at a time that is still to come by the clock of this device. They count as due.`;
export const activeIn = (days: number, weeks: number) =>
  `${counted(days, 'active day', 'active days')} in the last ${weeks} weeks.`;
export const noStreak = 'There is no streak to lose.';
export const weekdays = ['Mon', 'Wed', 'Fri'];
export const day = 'Day';
export const answers = 'Answers';
export const rehearsals = 'Rehearsals';
export const work = (answered: number, rehearsed: number) =>
  `${counted(answered, 'answer', 'answers')}, ${counted(rehearsed, 'rehearsal', 'rehearsals')}`;
export const asTable = (caption: string) => `${caption} as a table`;
export const dueWithin = (count: number, days: number, today: number) =>
  `${items(count)} due within ${days} days, ${today} of them today.`;
export const dueOn = (on: string, count: number) => `${on}: ${items(count)}`;
export const today = 'today';
export const forecast = 'Forecast';
export const itemsDue = 'Items due';
export const curveWords = (share: string, due: string, reviews: number) =>
  `Recalled with a probability of ${share} now, due on ${due}, answered ${reviews === 1 ? 'once' : `${reviews} times`}.`;
export const due = 'due';
export const now = 'now';
export const forgettingCurve = 'Forgetting curve';
export const probability = 'Probability of recall';
export const notLoaded = (why: string) => `The list of questions could not be loaded (${why}).`;
export const tryAgain = 'Try again';
export const wholeQuestion = (question: string) => `${question}: the whole question`;
export const howSure = 'How sure you were';
export const sureAndWrong = 'Sure, and wrong';
export const calibration = (levels: string) => `Right answers by how sure you were: ${levels}.`;
export const levelWords = (level: string, right: number, all: number) =>
  `“${level}” ${right} of ${all}`;
export const calibrationTitle = 'Right answers';
export const level = 'How sure';
export const rightAnswers = 'Right';
export const share = 'Share';
