/** Languages that have a catalogue of strings in `src/strings`. */
export type Language = 'en' | 'de';

/** Rules that know English: a handbook in another language goes without them. */
export type LanguageRule =
  | 'comparison-cell-tells'
  | 'no-filler'
  | 'numbers-have-source'
  | 'quiz-absolutes'
  | 'quiz-lone-and'
  | 'quiz-no-catch-all'
  | 'quiz-option-alike'
  | 'reading-level'
  | 'spelling'
  | 'words-considerate';

/** How many of something a page has at least; the least is included, and so is the most. */
interface AtLeast {
  readonly least: number;
}
interface Bounds extends AtLeast {
  readonly most: number;
}

/** What `handbook.config.ts` says. Who needs the name, the address or the repository reads `src/site.ts`. */
export interface HandbookConfig {
  readonly name: string;
  /** Fits below an icon; it is written in bold where the name begins with it. */
  readonly shortName: string;
  /** One or two sentences for search engines and the installed app. */
  readonly description: string;
  /** What the questions are on, as the home page says it: “123 interview questions on …, answered in full”. */
  readonly subject: string;
  /** Words that readers may search for. */
  readonly examples: readonly string[];
  /** Of content and pages. `imports` of package.json leads to the catalogue of the same language. */
  readonly language: Language;
  /** Where answers are edited; `REPOSITORY_URL` goes before it. */
  readonly repository: string;
  /** The tags that a question may have. A new one needs at least three questions to be worth a filter. */
  readonly tags: readonly string[];
  /** The tag of questions that ask for a design: the mock interview gives one a clock and stages of its own. */
  readonly designTag?: string;
  readonly limits: {
    readonly tags: Bounds;
    /** Counted without blocks and afterwords. */
    readonly explanationWords: Bounds;
    readonly comparisons: AtLeast;
    readonly quizItems: AtLeast;
    readonly sources: AtLeast;
  };
  /** Those of the rules that know a language which apply to this one. */
  readonly languageRules: readonly LanguageRule[];
}
