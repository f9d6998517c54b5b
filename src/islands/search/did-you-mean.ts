import { distance } from 'fastest-levenshtein';

/** The words of the handbook and other words for them, as `search-vocabulary.json` has them. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  /** Words with a sign in them, such as "ci/cd". */
  readonly compounds: readonly string[];
}

/** How a query can be said otherwise. */
export interface Rewording {
  /** The query with its misspelled words put right; undefined when none is misspelled. */
  readonly corrected: string | undefined;
  /** Queries that mean the same in the handbook's words. */
  readonly variants: readonly string[];
}

const mostVariants = 3;

/**
 * Puts misspelled words right and finds other words for the same thing.
 * @param text words that stand in the handbook's text, whether or not they are in its vocabulary
 */
export function reword(
  query: string,
  vocabulary: Vocabulary,
  text: readonly string[] = [],
): Rewording {
  const words = wordsOf(query);
  const known = knownWords(vocabulary);
  const fixed = words.map((word) =>
    text.includes(word) || isKnown(word, known) ? word : (nearest(word, known) ?? word),
  );
  const corrected = fixed.join(' ');
  return {
    corrected: corrected === words.join(' ') ? undefined : corrected,
    variants: synonymVariants(corrected, vocabulary.synonyms).slice(0, mostVariants),
  };
}

/** The words of a query that the vocabulary has in no form, in lower case. */
export function unknownWords(query: string, vocabulary: Vocabulary): string[] {
  const known = knownWords(vocabulary);
  return wordsOf(query).filter((word) => !isKnown(word, known));
}

function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

function knownWords({ words, synonyms }: Vocabulary): Set<string> {
  const others = synonyms.flatMap((group) => group.flatMap((phrase) => phrase.split(/[\s/-]+/)));
  return new Set([...words, ...others]);
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

/** An inflected form: "pipelines" of "pipeline", "retrained" of "retrain". */
function isFormOf(word: string, base: string): boolean {
  const stem = base.replace(/e$/, '');
  return (
    word.startsWith(stem) && /^(e?s|e?d|ing|er|ers|ment|ly|ion|ions)$/.test(word.slice(stem.length))
  );
}

/** British and American spellings of a word. */
export function spellings(word: string): string[] {
  const pairs: [RegExp, string][] = [
    [/isation/, 'ization'],
    [/ization/, 'isation'],
    [/is(e|ed|es|ing)$/, 'iz$1'],
    [/iz(e|ed|es|ing)$/, 'is$1'],
    [/our/, 'or'],
    [/(behavi|col|lab|fav)or/, '$1our'],
    [/artifact/, 'artefact'],
    [/artefact/, 'artifact'],
    [/(label|model)l(ing|ed)$/, '$1$2'],
    [/(label|model)(ing|ed)$/, '$1l$2'],
    [/logue/, 'log'],
    [/(cata|dia)log$/, '$1logue'],
    [/centre/, 'center'],
    [/center/, 'centre'],
  ];
  const others = pairs.flatMap(([from, to]) => (from.test(word) ? word.replace(from, to) : []));
  return [word, ...others];
}

/** The nearest known word: one mistake in four or five letters, two in more, three in eleven. */
function nearest(word: string, known: ReadonlySet<string>): string | undefined {
  const allowed = word.length < 6 ? 1 : word.length < 11 ? 2 : 3;
  let best: { word: string; far: number } | undefined;
  for (const other of known) {
    if (other.length < 4 || Math.abs(other.length - word.length) > allowed) continue;
    // A wrong first letter is a rare mistake, and a costly guess.
    const far = mistakes(word, other) + (other[0] === word[0] ? 0 : 0.5);
    if (far <= allowed && (!best || far < best.far)) best = { word: other, far };
  }
  return best?.word;
}

/** Edits between two words; two neighbours swapped count as one. */
function mistakes(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain < 2 || a.length !== b.length) return plain;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, first) + (a[first + 1] ?? '') + (a[first] ?? '') + a.slice(first + 2);
  return Math.min(plain, 1 + distance(swapped, b));
}

/** The query with a phrase put into the handbook's words, for every group that it names. */
function synonymVariants(query: string, synonyms: Vocabulary['synonyms']): string[] {
  const variants = new Set<string>();
  for (const [own = '', ...others] of synonyms) {
    for (const phrase of others) {
      const pattern = new RegExp(`(^|[\\s,])${escape(phrase)}(?=$|[\\s,?])`);
      if (pattern.test(query)) variants.add(query.replace(pattern, `$1${own}`));
    }
  }
  variants.delete(query);
  return [...variants];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
