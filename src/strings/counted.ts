import { locale } from '#strings/language.ts';

/**
 * A number with what is counted: `1 item`, `3 items`. Enough for languages that know one and many. What needs no
 * sign between its digits is written without asking the browser: on a slow phone its first answer takes 50 ms.
 */
export function counted(number: number, one: string, many: string): string {
  const shown = number < 1000 ? number : number.toLocaleString(locale);
  return `${shown} ${number === 1 ? one : many}`;
}
