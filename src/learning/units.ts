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
  { EUR: 1 },
  { '%': 1, '': 100 },
  // Not a share of something, but the difference between two shares: a family of its own.
  { 'percentage points': 1 },
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
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  percent: '%',
  'per cent': '%',
  pp: 'percentage points',
  pps: 'percentage points',
  'percentage point': 'percentage points',
  'percent points': 'percentage points',
  point: 'percentage points',
  points: 'percentage points',
  month: 'months',
  mo: 'months',
  year: 'years',
  yr: 'years',
  week: 'weeks',
};

/** Words and letters that make a number larger. */
const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

/** How many of the asked unit one of the given is; both may begin with a word such as `million`. */
export function factorOf(given: string, asked: string): number | undefined {
  const whole = factorBetween(given, asked);
  if (whole !== undefined) return whole;
  const [times, unit] = withoutMultiplier(given);
  const [askedTimes, wanted] = withoutMultiplier(asked);
  const factor = unit === '' ? 1 : factorBetween(unit, wanted);
  const isMultiplied = times !== 1 || askedTimes !== 1;
  return factor === undefined || !isMultiplied ? undefined : (factor * times) / askedTimes;
}

/** `million tokens` is a million of `tokens`, `USD k` a thousand of `USD`. */
function withoutMultiplier(unit: string): [times: number, unit: string] {
  const [, money = '', word = '', rest = ''] =
    /^((?:USD|EUR) )?([a-z]+)(?![^\s/])\s*(.*)$/i.exec(unit) ?? [];
  const name = word.toLowerCase();
  const times = Object.hasOwn(multipliers, name) ? (multipliers[name] ?? 1) : 1;
  return times === 1 ? [1, unit] : [times, `${money}${rest}`.trim()];
}

/** How many of the asked unit one of the given is; undefined when they measure different things. */
function factorBetween(given: string, asked: string): number | undefined {
  const [name, per] = unitParts(given);
  const [wanted, wantedPer] = unitParts(asked);
  // What it is counted per may be left out, never be another.
  if (per !== '' && !isSamePer(per, wantedPer)) return undefined;
  if (name === wanted) return 1;
  for (const family of families) {
    const from = Object.hasOwn(family, name) ? family[name] : undefined;
    const to = Object.hasOwn(family, wanted) ? family[wanted] : undefined;
    if (from !== undefined && to !== undefined) return from / to;
  }
  return undefined;
}

/** `USD per million tokens`, `$/M tokens`: what is counted, and per what; the second is empty where there is none. */
function unitParts(written: string): [name: string, per: string] {
  const [name = '', ...per] = written
    .replace(/\bper cent\b/gi, '%')
    .split(/\s*\/\s*|\s+(?:per|an?|each|every)\s+/i);
  return [unitName(name.trim()), per.map(perName).join(' / ')];
}

function perName(written: string): string {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/^1\s*(?=\S)/, '')
    .replace(/^(m|mn)(?=\s|$)/, 'million')
    .replace(/^k(?=\s|$)/, 'thousand');
  const name = unitName(text).toLowerCase();
  return name.length > 2 ? name.replace(/s$/, '') : name;
}

/** `million` is short for `million tokens`. */
function isSamePer(given: string, asked: string): boolean {
  return given === asked || asked.startsWith(`${given} `) || given.startsWith(`${asked} `);
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
