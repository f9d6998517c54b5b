import { z } from 'astro/zod';
import type { Heading, Paragraph, PhrasingContent, TableCell } from 'mdast';
import { difficulties } from '../learning/difficulties.ts';
import type { Chart } from './blocks/chart/chart.ts';
import type { CodeTabs } from './blocks/code-tabs/code-tabs.ts';
import type { Comparison } from './blocks/comparison/comparison.ts';
import type { Diagram } from './blocks/diagram/diagram.ts';
import type { Fold } from './blocks/fold/fold.ts';
import type { SmallTable } from './blocks/table/table.ts';
import type { Prose } from './mdx/prose.ts';
import type { Place } from './problem.ts';
import type { Quiz } from './blocks/quiz/quiz.ts';
import { markdownInPlainText } from './markdown-in-plain-text.ts';
import { slugSchema } from './slug.ts';
import { addressSchema } from './address-schema.ts';

/** One line of plain text. */
export const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(longest, `must have at most ${longest} characters`)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'must be one line of plain text')
    .refine((text) => markdownInPlainText(text) === undefined, {
      error: ({ input }) =>
        `must be plain text, as ${markdownInPlainText(String(input))} is printed with its signs`,
    });

/** Where a fact comes from. Living documentation has no year. */
export const sourceSchema = z.strictObject({
  title: line(200),
  by: line(120),
  year: z.number().int().min(1950).max(2100).optional(),
  url: addressSchema,
});
export type Source = z.infer<typeof sourceSchema>;

/** The front matter of a question. */
export const questionFrontMatter = z.strictObject({
  title: line(160),
  shortTitle: line(34),
  description: line(160),
  order: z.number().int().min(1),
  difficulty: z.enum(difficulties),
  tags: z.array(slugSchema).min(1).max(6),
  reviewed: z.iso.date('must be a date such as 2026-11-23'),
  related: z.array(slugSchema).max(6),
  sources: z.array(sourceSchema),
});
export type QuestionFrontMatter = z.infer<typeof questionFrontMatter>;

/** A heading of the page and the anchor it gets. */
export interface Section {
  readonly depth: number;
  readonly text: string;
  readonly anchor: string;
  readonly at: Place;
}

/** A link as its author wrote it. */
export interface Link {
  readonly url: string;
  readonly at: Place;
}

/** A paragraph, heading or cell of the page, wherever it stands. */
export interface Passage {
  readonly node: Heading | Paragraph | TableCell;
  readonly text: string;
  readonly at: Place;
  /** The name of the block that it stands in, if it does. */
  readonly block: string | undefined;
  /** The text of the `##` heading above it; empty before the first. */
  readonly section: string;
}

/** One interview question with everything that its page says. */
export interface Question extends QuestionFrontMatter {
  /** Permanent id: the name of the file. */
  readonly slug: string;
  /** Slug of the topic: the name of the folder. */
  readonly topic: string;
  /** Path relative to the project, with forward slashes. */
  readonly file: string;
  readonly shortAnswer: Prose;
  readonly keyPoints: readonly Prose<PhrasingContent>[];
  readonly sections: readonly Section[];
  readonly comparisons: readonly Comparison[];
  /** Tables that are only read. */
  readonly tables: readonly SmallTable[];
  readonly diagrams: readonly Diagram[];
  readonly charts: readonly Chart[];
  readonly codeTabs: readonly CodeTabs[];
  readonly folds: readonly Fold[];
  readonly quizzes: readonly Quiz[];
  readonly links: readonly Link[];
  /** All that is read, in its order. */
  readonly passages: readonly Passage[];
  /** Words of the explanation: prose outside blocks, common mistakes and follow-up questions. */
  readonly explanationWords: number;
  /** Words of all that is read, without the quiz. */
  readonly words: number;
  /** Where each key of the front matter stands, e.g. `sources.2.url`. */
  readonly placeOf: (path: string) => Place;
}
