import { fileURLToPath } from 'node:url';
import { glossaryFile, spellingsOf, type Term } from '../../bank/glossary/glossary.ts';
import { textRuns } from '../../question/mdx/text-runs.ts';
import type { Place } from '../../question/problem.ts';
import type { Question } from '../../question/question.ts';
import { readLines } from '../prose/word-list.ts';
import type { CorpusRule } from './rule.ts';

/** Names that need no entry, relative to the project: one a line, sorted. */
export const everydayNamesFile = 'src/content/everyday-names.txt';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** "LangGraph", "DP-SGD", "OpenAI’s": words with what hyphens, dots and strokes join to them. */
const compounds = /(?<![\p{L}\p{N}_])[\p{L}\p{N}]+(?:[-‑./+&][\p{L}\p{N}]+)*/gu;

/** Two capitals, or a capital after a small letter: a name or an acronym. */
const isName = (word: string) => /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word);

/** "NPUs" is the plural of "NPU". */
const singular = (word: string) => word.replace(/(?<=[\p{Lu}\p{N}])s$/u, '');

/** "LLaMA" is "Llama". */
const keyOf = (name: string) => singular(name).toLowerCase();

/** A name and the pages that use it, each with its first place there. */
type Uses = ReadonlyMap<string, ReadonlyMap<Question, Place>>;

export const nameWithoutEntry: CorpusRule = {
  id: 'name-without-entry',
  severity: 'warning',
  describe: `A product, tool or acronym that two or more questions name has an entry in the glossary. Names that everybody knows stand in ${everydayNamesFile}.`,
  check({ questions, glossary }, report) {
    if (!glossary) return;
    const known = new Set(
      [...partsOfTerms(glossary), ...readLines(root, everydayNamesFile)].map(keyOf),
    );
    for (const [name, uses] of usesOf(questions, known)) {
      const [first] = uses;
      if (!first || uses.size < 2) continue;
      report(
        first[0].file,
        first[1],
        `"${name}" is named by ${uses.size} questions and has no entry in the glossary: ${listed([...uses.keys()])}.`,
        `Write an entry into ${glossaryFile} (what it is in one sentence, and the questions that explain it), or add the name to the "also" of an entry that has it; what everybody knows goes as a line into ${everydayNamesFile}.`,
      );
    }
  },
};

/** Every spelling, and every word of one: "KV cache" explains "KV". */
function partsOfTerms(glossary: readonly Term[]): string[] {
  return glossary
    .flatMap(spellingsOf)
    .flatMap((spelling) => [spelling, ...spelling.split(/[^\p{L}\p{N}]+/u)]);
}

function usesOf(questions: readonly Question[], known: ReadonlySet<string>): Uses {
  const uses = new Map<string, Map<Question, Place>>();
  for (const question of questions) {
    for (const { text, placeAt } of question.passages.flatMap(({ node }) => textRuns(node))) {
      for (const { name, index } of unknownNames(text, known)) {
        const pages = uses.get(name) ?? new Map<Question, Place>();
        uses.set(name, pages);
        if (!pages.has(question)) pages.set(question, placeAt(index));
      }
    }
  }
  return uses;
}

/** "DP-SGD" as a whole may be known; where it is not, "DP" and "SGD" are names of their own. */
function unknownNames(
  text: string,
  known: ReadonlySet<string>,
): { readonly name: string; readonly index: number }[] {
  return [...text.matchAll(compounds)]
    .filter(([compound]) => isName(compound) && !known.has(keyOf(compound)))
    .flatMap(({ 0: compound, index }) =>
      [...compound.matchAll(/[\p{L}\p{N}]+/gu)]
        .filter(([word]) => isName(word) && !known.has(keyOf(word)))
        .map((part) => ({ name: singular(part[0]), index: index + part.index })),
    );
}

function listed(questions: readonly Question[]): string {
  const slugs = questions.map(({ slug }) => slug);
  return slugs.length > 4
    ? `${slugs.slice(0, 3).join(', ')} and ${slugs.length - 3} more`
    : slugs.join(', ');
}
