import { isFormOf, spellings } from '../word-forms.ts';
import { distance } from 'fastest-levenshtein';

/** The words of the handbook and other words for them, as `search-vocabulary.json` has them. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  /** Words with a sign in them, such as "ci/cd". */
  readonly compounds: readonly string[];
}

/**
 * The query with its misspelled words put right; undefined when none is misspelled.
 * @param text words that stand in the handbook's text, whether or not they are in its vocabulary
 */
export function correct(
  query: string,
  vocabulary: Vocabulary,
  text: readonly string[] = [],
): string | undefined {
  const words = wordsOf(query);
  const known = knownWords(vocabulary);
  const fixed = words.map((word) =>
    text.includes(word) || isKnown(word, known) ? word : (nearest(word, known) ?? word),
  );
  return fixed.every((word, index) => word === words[index]) ? undefined : fixed.join(' ');
}

/** The words of a query that the vocabulary has in no form, in lower case. */
export function unknownWords(query: string, vocabulary: Vocabulary): string[] {
  const known = knownWords(vocabulary);
  return wordsOf(query).filter((word) => !isKnown(word, known));
}

function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

function knownWords({ words, synonyms, compounds }: Vocabulary): Set<string> {
  const others = synonyms.flatMap((group) => group.flatMap((phrase) => phrase.split(/[\s/-]+/)));
  const joined = compounds.map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''));
  return new Set([...words, ...others, ...joined]);
}

/** Known as it is, in another form, in another spelling, or as the beginning of a known word. */
function isKnown(word: string, known: ReadonlySet<string>): boolean {
  if (!/^\p{L}{4,}$/u.test(word)) return true;
  if (spellings(word).some((spelling) => known.has(spelling))) return true;
  for (const other of known) {
    if (other.startsWith(word) || (other.length >= 4 && isFormOf(word, other))) return true;
  }
  return false;
}

/**
 * The nearest known word: one mistake in four or five letters, two in more, three in eleven. Two in six or seven letters
 * are a word of its own, as "arduino" and "powerbi" are, unless it begins as the known one does and with no other.
 */
function nearest(word: string, known: ReadonlySet<string>): string | undefined {
  const isShort = word.length < 8;
  const allowed =
    word.length < 6 || (isShort && isBegun(word, known)) ? 1 : word.length < 11 ? 2 : 3;
  let best: Guess | undefined;
  for (const other of known) {
    if (other.length < 4 || Math.abs(other.length - word.length) > allowed) continue;
    // A wrong first letter is a rare mistake, and a costly guess.
    const far = mistakes(word, other) + (other[0] === word[0] ? 0 : 0.5);
    if (far > allowed || (best && far > best.far)) continue;
    const shared = sharedBeginning(word, other);
    if (isShort && far > 1.5 && shared < 4) continue;
    const guess = { word: other, far, shared, slip: slipOf(word, other) };
    if (isOther(word, guess)) continue;
    if (!best || isLikelier(guess, best)) best = guess;
  }
  return best?.word;
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether it is a word of its own and not a mistyped one: "astronomy" is not "autonomy", and "swift" not "shift". */
function isOther(typed: string, { word, far, slip, shared }: Guess): boolean {
  if (slip <= slips.length) return false;
  if (far > 1) return typed.length < 11;
  if (typed.length > 5) return false;
  return typed.length > word.length || !areNeighbours(typed[shared] ?? '', word[shared] ?? '');
}

/** Whether two letters stand side by side on a keyboard. */
function areNeighbours(a: string, b: string): boolean {
  return rows.some((row) => row.includes(a + b) || row.includes(b + a));
}

interface Guess {
  readonly word: string;
  readonly far: number;
  readonly shared: number;
  readonly slip: number;
}

/** Of two that are as near, the one of the commoner slip; then the one that begins alike for longer: hands err late. */
function isLikelier(guess: Guess, best: Guess): boolean {
  if (guess.far !== best.far) return guess.far < best.far;
  return guess.slip === best.slip ? guess.shared > best.shared : guess.slip < best.slip;
}

/**
 * What a word keeps when it is mistyped, the commonest first: its letters when two are swapped, itself when one is
 * doubled, its consonants, and these in any order when several such things happen.
 */
const slips: readonly ((word: string) => string)[] = [
  (word) => [...word].sort().join(''),
  (word) => word.replace(/(.)\1+/gu, '$1'),
  (word) => word.replace(/[aeiouy]/gu, ''),
  (word) => [...new Set(word.replace(/[aeiouy]/gu, ''))].sort().join(''),
];

function slipOf(typed: string, word: string): number {
  const slip = slips.findIndex((common) => common(typed) === common(word));
  if (slip >= 0) return slip;
  // A letter left out is commoner than another one in its place.
  return slips.length + (word.length > typed.length ? 0 : 1);
}

/** Whether a known word begins it, and more than an ending follows. */
function isBegun(word: string, known: ReadonlySet<string>): boolean {
  return [...known].some(
    (other) => other.length >= 4 && other.length < word.length - 1 && word.startsWith(other),
  );
}

function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** Edits between two words; two neighbours swapped count as one. */
function mistakes(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain < 2 || a.length !== b.length) return plain;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, first) + (a[first + 1] ?? '') + (a[first] ?? '') + a.slice(first + 2);
  return Math.min(plain, 1 + distance(swapped, b));
}
