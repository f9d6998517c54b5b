/** What a reader can give a day, in minutes. */
export const fewestMinutes = 5;
export const mostMinutes = 600;

const minutesPerItem = 0.75;

/** Minutes to read a page and then to answer its quiz items, three quarters of a minute each. */
export function studyMinutes(reading: number, items: number): number {
  return reading + Math.ceil(items * minutesPerItem);
}
