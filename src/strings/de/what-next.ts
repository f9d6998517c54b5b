import { counted } from '../counted.ts';

export const readOnly = 'gelesen, aber noch nicht beantwortet';
export const nextInSyllabus = 'als Nächstes im Lehrplan';
export const due = (items: number) => `${counted(items, 'Aufgabe', 'Aufgaben')} fällig`;
export const neverAnswered = (items: number) =>
  `${counted(items, 'Aufgabe', 'Aufgaben')} nie beantwortet`;
export const notKnown = (items: number) =>
  `${counted(items, 'Aufgabe', 'Aufgaben')} beantwortet, aber nicht gekonnt`;
export const notCovered = (points: number) =>
  `${counted(points, 'Kernpunkt', 'Kernpunkte')} in keiner Probe genannt`;
