/**
 * Numbers as keyboards for other scripts write them, in ASCII: wide digits, letters and signs of Japanese ones, and the
 * digits and separators of Arabic, Persian or Hindi. Raised and circled digits stay what they are.
 */
export function asciiSigns(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));
}

/** The ten digits of a script follow each other. */
function valueOf(point: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return value;
}
