import { easy, good, hard } from './practice.ts';

export const answer = 'Sag deine Antwort laut, oder schreib sie, wie im Gespräch.';
export const reveal = 'Ich habe geantwortet: Kernpunkte zeigen';
export const tickThem = 'Hake ab, was du gesagt hast';
export const shortAnswer = 'Die kurze Antwort';
export const again = 'Nochmal';
export const grades: Readonly<Record<1 | 2 | 3 | 4, string>> = {
  1: again,
  2: hard,
  3: good,
  4: easy,
};
export const suggests = (covered: number, points: number, grade: 1 | 2 | 3 | 4) =>
  `${covered} von ${points} genannt: „${grades[grade]}“, wenn du nichts anderes sagst. Ab der Hälfte ist eine Antwort schwer, ab vier Fünfteln gut.`;
export const notLoaded = (why: string) => `Die Kernpunkte ließen sich nicht laden (${why}).`;
export const isSafe = 'Was du geschrieben hast, ist sicher.';
export const tryAgain = 'Noch einmal versuchen';
export const howWasIt = 'Wie ging es?';
