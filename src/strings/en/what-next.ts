import { counted } from '../counted.ts';

export const readOnly = 'read, but not answered yet';
export const nextInSyllabus = 'next in the syllabus';
export const due = (items: number) => `${counted(items, 'item', 'items')} due`;
export const neverAnswered = (items: number) => `${counted(items, 'item', 'items')} never answered`;
export const notKnown = (items: number) =>
  `${counted(items, 'item', 'items')} answered but not known`;
export const notCovered = (points: number) =>
  `${counted(points, 'key point', 'key points')} not covered in a rehearsal`;
