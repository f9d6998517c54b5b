import { locale } from '#strings/language.ts';

/** A number with what is counted: `1 item`, `3 items`. Enough for languages that know one and many. */
export function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString(locale)} ${number === 1 ? one : many}`;
}
