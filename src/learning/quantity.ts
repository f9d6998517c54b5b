/** Units of one kind and how many of the smallest each is. */
const families: readonly Readonly<Record<string, number>>[] = [
  {
    B: 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    PB: 1e15,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
  },
  { ms: 1, s: 1e3, min: 6e4, h: 3.6e6, days: 8.64e7 },
  { cents: 1, USD: 100 },
  { '%': 1, '': 100 },
];

/** Other spellings, in lower case. */
const spellings: Readonly<Record<string, string>> = {
  byte: 'B',
  bytes: 'B',
  kib: 'KiB',
  sec: 's',
  second: 's',
  seconds: 's',
  minute: 'min',
  minutes: 'min',
  mins: 'min',
  hour: 'h',
  hours: 'h',
  d: 'days',
  day: 'days',
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  usd: 'USD',
  cent: 'cents',
  '¢': 'cents',
  percent: '%',
  'per cent': '%',
};

/** A number in the unit that was asked for, or why it cannot be read, in words for the reader. */
export type Quantity = { readonly value: number } | { readonly problem: string };

/**
 * Reads what a person writes for a quantity: `12.5 GB`, `12,5`, `1,250,000`, `1.25e10 B`, `$3`, `40 %`.
 * Without a unit the one that was asked for is meant.
 * @param unit the unit that is asked for; empty for a plain number
 */
export function readQuantity(text: string, unit: string): Quantity {
  const example = unit === '%' || unit === '' ? `12.5${unit && ` ${unit}`}` : `12.5 ${unit}`;
  const plain = text
    .trim()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace('−', '-');
  if (plain === '') return { problem: `Write a number first, such as ${example}.` };
  const match =
    /^(?<sign>[-+]?)\s*(?<currency>[$]?)\s*(?<number>\d[\d.,' ]*|[.,]\d+)(?<exponent>(?:e|\s*[x×*]\s*10\s*\^\s*)[-+]?\d{1,3})?\s*(?<unit>.*)$/iu.exec(
      plain,
    );
  const { sign, currency, number = '', exponent, unit: written = '' } = match?.groups ?? {};
  const digits = match ? plainDigits(number.trim()) : undefined;
  if (digits === undefined) {
    return { problem: `“${shorten(plain)}” is not a number. Write one such as ${example}.` };
  }
  const power = exponent ? Number(exponent.replace(/^.*?([-+]?\d+)$/, '$1')) : 0;
  const value = Number(`${sign === '-' ? '-' : ''}${digits}e${power}`);
  if (!Number.isFinite(value)) return { problem: `“${shorten(plain)}” is too large a number.` };
  const given = currency ? 'USD' : written.trim();
  const factor = given === '' ? 1 : factorBetween(given, unit);
  if (factor === undefined) {
    return {
      problem: `“${shorten(given)}” is no unit of what is asked. Write ${unit || 'a plain number'}, such as ${example}.`,
    };
  }
  // Minus zero is zero: JSON does not know it.
  return { value: value * factor + 0 };
}

/** How many of the asked unit one of the given is; undefined when they measure different things. */
function factorBetween(given: string, asked: string): number | undefined {
  const name = unitName(given);
  const wanted = unitName(asked);
  if (name === wanted) return 1;
  for (const family of families) {
    const from = Object.hasOwn(family, name) ? family[name] : undefined;
    const to = Object.hasOwn(family, wanted) ? family[wanted] : undefined;
    if (from !== undefined && to !== undefined) return from / to;
  }
  return undefined;
}

/** One spelling of each unit: case counts for nothing, nor does the plural. */
function unitName(written: string): string {
  const lower = written.toLowerCase().replace(/\s+/g, ' ');
  if (Object.hasOwn(spellings, lower)) return spellings[lower] ?? lower;
  for (const family of families) {
    const known = Object.keys(family).find((name) => name.toLowerCase() === lower);
    if (known !== undefined) return known;
  }
  return lower.replace(/s$/, '');
}

/**
 * The digits with a point for the decimals. A comma before exactly three last digits groups thousands, unless a zero
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
