import { z } from 'astro/zod';
import { addressSchema } from '../../question/address-schema.ts';
import type { Place } from '../../question/problem.ts';

/** How far a source was read: the passage itself, its abstract, or another text that reports it. */
export const evidenceLevels = ['passage', 'abstract', 'secondary'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

const text = z.string().trim().min(1, 'must not be empty').max(1200, 'must be shorter');

const rowSchema = z.strictObject({
  /** The address as it is linked in the text. */
  url: addressSchema,
  /** Why no version or commit can be pinned. */
  moving: text.optional(),
  /** What the source says, in our own words, with figure and condition. */
  says: text,
  /** The section, table, figure, article or line. */
  where: text,
  level: z.enum(evidenceLevels),
  /** What was read in place of a source that is known by another text alone. */
  instead: text.optional(),
  /** The day on which it was read. */
  read: z.iso.date('must be a date such as 2026-11-27'),
});

/** The rows of an evidence file. */
export const evidenceSchema = z.array(rowSchema);

/** What one claim of a page rests on. */
export type EvidenceRow = z.infer<typeof rowSchema>;

/** What the external links of a page rest on: one row a claim. */
export interface Evidence {
  /** Path relative to the project, with forward slashes. */
  readonly file: string;
  readonly rows: readonly EvidenceRow[];
  /** Where a part of a row stands, e.g. `[3, 'url']`. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The evidence of each question that has any, by the question's file. */
export type EvidenceByFile = ReadonlyMap<string, Evidence>;
