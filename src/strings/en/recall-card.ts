import { easy, good, hard } from './practice.ts';

export const answer = 'Say your answer aloud, or write it, as you would in the interview.';
export const reveal = 'I have answered: show the key points';
export const tickThem = 'Tick what you said';
export const shortAnswer = 'The short answer';
export const again = 'Again';
export const grades: Readonly<Record<1 | 2 | 3 | 4, string>> = {
  1: again,
  2: hard,
  3: good,
  4: easy,
};
export const suggests = (covered: number, points: number, grade: 1 | 2 | 3 | 4) =>
  `${covered} of ${points} covered: “${grades[grade]}”, unless you say otherwise. From half on an answer is hard, from four fifths on good.`;
export const notLoaded = (why: string) => `The key points could not be loaded (${why}).`;
export const isSafe = 'What you wrote is safe.';
export const tryAgain = 'Try again';
export const howWasIt = 'How did it go?';
