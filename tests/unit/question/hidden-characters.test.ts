import { expect, it } from 'vitest';
import { hiddenCharacter } from '../../../src/question/hidden-characters.ts';

it.each([
  ['\u200B', 'U+200B, zero-width space'],
  ['\u200D', 'U+200D, zero-width joiner'],
  ['\u2060', 'U+2060, word joiner'],
  ['\u2063', 'U+2063, invisible control character'],
  ['\uFEFF', 'U+FEFF, byte order mark'],
  ['\u00AD', 'U+00AD, soft hyphen'],
  ['\u202E', 'U+202E, right-to-left override'],
  ['\u2067', 'U+2067, right-to-left isolate'],
  ['\u061C', 'U+061C, Arabic letter mark'],
  ['\u{E0041}', 'U+E0041, tag'],
  ['\u{E0001}', 'U+E0001, tag'],
  ['\u3164', 'U+3164, Hangul filler'],
  ['\uFFA0', 'U+FFA0, Hangul filler'],
  ['\u115F', 'U+115F, Hangul filler'],
  ['\u2800', 'U+2800, empty Braille pattern'],
  ['\u034F', 'U+034F, combining grapheme joiner'],
  ['\u180E', 'U+180E, Mongolian vowel separator'],
  ['\uFE0F', 'U+FE0F, variation selector'],
  ['\u{E0100}', 'U+E0100, variation selector'],
  ['\u2028', 'U+2028, line separator'],
  ['\u0007', 'U+0007, invisible control character'],
  ['\u0085', 'U+0085, invisible control character'],
  ['\r', 'U+000D, invisible control character'],
  ['\uE000', 'U+E000, private-use character'],
  ['\uFFFD', 'U+FFFD, replacement character'],
  ['\uFFFE', 'U+FFFE, invisible control character'],
  ['\uFFF9', 'U+FFF9, invisible control character'],
  ['\u{1D173}', 'U+1D173, invisible control character'],
])('%j is not seen: %s', (character, name) => {
  expect(hiddenCharacter(`plain ${character}text`)).toEqual({ index: 6, name });
});

it.each(['a\nline', 'a\ttab', 'naïve ≤ 10 °C → “so”', '模型', 'no\u00A0break', '10\u202F%', '①'])(
  '%j is seen',
  (text) => {
    expect(hiddenCharacter(text)).toBeUndefined();
  },
);
