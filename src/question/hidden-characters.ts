/** Characters that are not seen: they hide text, turn it around, or make two names that look like one. */
const hidden =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0\uFFFD\u{E0100}-\u{E01EF}\p{Noncharacter_Code_Point}]/u;

const names: Readonly<Record<string, string>> = {
  '00AD': 'soft hyphen',
  '034F': 'combining grapheme joiner',
  '061C': 'Arabic letter mark',
  '115F': 'Hangul filler',
  '1160': 'Hangul filler',
  '180E': 'Mongolian vowel separator',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2028': 'line separator',
  '2029': 'paragraph separator',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of an embedding',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'end of an isolate',
  '2800': 'empty Braille pattern',
  '3164': 'Hangul filler',
  FEFF: 'byte order mark',
  FFA0: 'Hangul filler',
  FFFD: 'replacement character',
};

/** A character that is not seen: where it stands in its text, and what it is called. */
export interface HiddenCharacter {
  /** Index of its first UTF-16 unit. */
  readonly index: number;
  /** Its code and name, such as `U+200B, zero-width space`. */
  readonly name: string;
}

/** The first character of a text that is not seen. Line feeds and tabs are no such characters. */
export function hiddenCharacter(text: string): HiddenCharacter | undefined {
  const bare = text.replace(/[\n\t]/g, ' ');
  const found = hidden.exec(bare);
  return found ? { index: found.index, name: nameOf(found[0]) } : undefined;
}

function nameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const code = point.toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}, ${names[code] ?? groupOf(point)}`;
}

function groupOf(point: number): string {
  if (point >= 0xe0000 && point <= 0xe007f) return 'tag';
  const isSelector = (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
  if (isSelector) return 'variation selector';
  return /\p{Co}/u.test(String.fromCodePoint(point))
    ? 'private-use character'
    : 'invisible control character';
}
