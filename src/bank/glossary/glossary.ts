import { z } from 'astro/zod';
import { slugSchema } from '../../question/slug.ts';
import { readDataFile } from '../data-file.ts';
import type { Report } from '../../question/problem.ts';

/** Where the glossary stands, relative to the project. */
export const glossaryFile = 'src/content/glossary.yaml';

const spelling = z.string().trim().min(2).max(60);

const termSchema = z.strictObject({
  term: spelling,
  slug: slugSchema,
  /** Other spellings and abbreviations of the same thing. */
  also: z.array(spelling).optional(),
  /** It is the name of a product that is a word too: "Evidently" is one, "evidently" is not. */
  name: z.literal(true).optional(),
  /** Plain text: it becomes a tooltip. */
  definition: z.string().trim().min(20).max(400),
  /** Slugs of the questions that explain it. */
  questions: z.array(slugSchema).min(1).max(3),
});

/** A term of the glossary. */
export type Term = z.infer<typeof termSchema>;

/** Reads the glossary and reports what is wrong with it: two terms of one slug or spelling, a question that is none. */
export function readGlossary(
  root: string,
  questions: ReadonlySet<string>,
  report: Report,
): readonly Term[] {
  const { value: terms = [], placeOf } = readDataFile(
    root,
    glossaryFile,
    z.array(termSchema),
    report,
  );
  const spellings = new Map<string, string>();
  const slugs = new Set<string>();
  for (const [index, term] of terms.entries()) {
    if (slugs.has(term.slug)) {
      report(
        placeOf([index, 'slug']),
        'glossary-slug-unique',
        `Two terms have the slug "${term.slug}".`,
        'Give one of them another: it is the anchor of the term.',
      );
    }
    slugs.add(term.slug);
    for (const word of spellingsOf(term)) {
      const other = spellings.get(word.toLowerCase());
      if (other !== undefined) {
        report(
          placeOf([index]),
          'glossary-spelling-unique',
          other === term.term
            ? `"${word}" stands twice among the spellings of "${other}".`
            : `"${word}" is a spelling of "${other}" and of "${term.term}".`,
          other === term.term
            ? 'Keep one of them: capitals make no other spelling.'
            : 'Leave it with one of them.',
        );
      }
      spellings.set(word.toLowerCase(), term.term);
    }
    for (const [place, question] of term.questions.entries()) {
      if (questions.has(question)) continue;
      report(
        placeOf([index, 'questions', place]),
        'glossary-question-exists',
        `"${term.term}" names the question "${question}", which does not exist.`,
        'Write the slug of a question that explains the term.',
      );
    }
  }
  return terms;
}

/** Every way in which a term is written. */
export function spellingsOf({ term, also = [] }: Term): readonly string[] {
  return [term, ...also];
}
