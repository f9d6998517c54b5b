import { asciiSigns } from './ascii-signs.ts';
import { factorOf } from './units.ts';
import { withDecimalPoint } from './written-number.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/quantity.ts';

/** A number in the unit that was asked for, or why it cannot be read, in words for the reader. */
export type Quantity = { readonly value: number } | { readonly problem: string };

/**
 * Reads what a person writes for a quantity: `12.5 GB`, `12,5`, `1,250,000`, `1.25e10 B`, `$3`, `40 %`, `2 million`,
 * `$3 per million tokens`. Without a unit the one that was asked for is meant, and so it is with what it is counted per.
 * @param unit the unit that is asked for, e.g. `USD a month`; empty for a plain number
 * @param language by which `1.250` is more than a thousand, or a little more than one
 */
export function readQuantity(text: string, unit: string, language: string = locale): Quantity {
  const example = `${say.exampleNumber}${unit && ` ${unit}`}`;
  const plain = asciiSigns(text)
    .trim()
    .replace(/[\u00a0\u2009\u202f\u3000]/g, ' ')
    .replace('−', '-');
  if (plain === '') return { problem: say.writeFirst(example) };
  const match =
    /^(?<sign>[-+]?)\s*(?<currency>[$€]?)\s*(?<number>\d[\d.,' ]*|[.,]\d+)(?<exponent>(?:e|\s*[x×*]\s*10\s*\^\s*)[-+]?\d{1,3})?\s*(?<unit>.*)$/iu.exec(
      plain,
    );
  const { sign, currency, number = '', exponent, unit: written = '' } = match?.groups ?? {};
  const digits = match ? plainDigits(withDecimalPoint(number.trim(), language)) : undefined;
  if (digits === undefined) {
    return { problem: say.noNumber(shorten(plain), example) };
  }
  const power = exponent ? Number(exponent.replace(/^.*?([-+]?\d+)$/, '$1')) : 0;
  const value = Number(`${sign === '-' ? '-' : ''}${digits}e${power}`);
  if (!Number.isFinite(value)) return { problem: say.tooLarge(shorten(plain)) };
  const given = `${currency && (currency === '$' ? 'USD' : 'EUR')} ${written}`.trim();
  const factor = given === '' ? 1 : factorOf(given, unit);
  if (factor === undefined) {
    return {
      problem: say.noSuchUnit(shorten(given), unit || say.plainNumber, example),
    };
  }
  // Minus zero is zero: JSON does not know it.
  return { value: value * factor + 0 };
}

/**
 * The digits, their signs as in English, with a point for the decimals. A comma before exactly three last digits groups thousands, unless a zero
 * stands before it; any other single comma is a decimal comma. Undefined when the marks make no sense.
 */
function plainDigits(number: string): string | undefined {
  const text = number.replace(/[' ](?=\d{3}(?!\d))/g, '');
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) && !text.startsWith('0,')) {
    return text.replaceAll(',', '');
  }
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^\d{1,3}(\.\d{3}){2,}$/.test(text)) {
    return text.replaceAll('.', '').replace(',', '.');
  }
  return /^(\d+[.,]?\d*|[.,]\d+)$/.test(text) ? text.replace(',', '.') : undefined;
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
