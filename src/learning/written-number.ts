import { locale } from '#strings/language.ts';

/** Whether decimals stand behind a comma in a language, and points group thousands. */
export function hasDecimalComma(language: string = locale): boolean {
  return (0.5).toLocaleString(language).includes(',');
}

/** Digits with their signs as English has them: `1.234,5` of a language with a decimal comma is `1,234.5`. */
export function withDecimalPoint(digits: string, language: string = locale): string {
  if (!hasDecimalComma(language)) return digits;
  return digits.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

/**
 * A plain number as authors write it in the handbook's language: `8,192` or `0.05` in English, `8.192` or `0,05` in German.
 * @returns NaN for anything else, such as thousands that are not grouped by three
 */
export function writtenNumber(text: string, language: string = locale): number {
  const digits = withDecimalPoint(text, language);
  const isPlain =
    /^-?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?(?:e\d+)?$/.test(digits) && /\d/.test(digits);
  return isPlain ? Number(digits.replaceAll(',', '')) : NaN;
}
