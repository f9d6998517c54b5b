import { locale } from '#strings/language.ts';

/** A value for people: four significant digits, thousands grouped, its unit behind; a dollar sign stands before. */
export function shownQuantity(value: number, unit: string): string {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
  const digits = rounded.toLocaleString(locale, { maximumFractionDigits: 10 }).replace('-', '−');
  const [, rest] = /^\$(.*)$/.exec(unit) ?? [];
  if (rest !== undefined)
    return `${digits.startsWith('−') ? '−$' : '$'}${digits.replace('−', '')}${rest}`;
  return unit === '' ? digits : `${digits} ${unit}`;
}
