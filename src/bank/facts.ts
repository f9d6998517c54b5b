import { z } from 'astro/zod';
import { addressSchema } from '../question/address-schema.ts';
import type { Report } from '../question/problem.ts';
import { readDataFile } from './data-file.ts';

/** Where the shared numbers stand, relative to the project. */
export const factsFile = 'src/content/facts.yaml';

/** What calculators fill in of a card, and of a model. */
export const cardQuantities = ['memory'] as const;
export const modelQuantities = [
  ...(['parameters', 'layers', 'KV heads', 'head size', 'context window'] as const),
] as const;

const factSchema = z.strictObject({
  /** The spellings of what the number is of. */
  of: z.array(z.string().trim().min(2)).min(1),
  what: z.string().trim().min(3),
  unit: z.string().trim().min(1),
  /** Every number that is right, in `unit`. */
  values: z.array(z.number().positive()).min(1),
  source: addressSchema,
  /** The model or card that calculators offer, and what of it the first value is: `{ of: H100, is: memory }`. */
  preset: z
    .strictObject({
      of: z.string().trim().min(2),
      is: z.enum([...cardQuantities, ...modelQuantities]),
    })
    .optional(),
});

/** A number that several pages use. */
export type Fact = z.infer<typeof factSchema>;

/** Reads the shared numbers; a project without them has none. */
export function readFacts(root: string, report: Report): readonly Fact[] {
  return readDataFile(root, factsFile, z.array(factSchema), report).value ?? [];
}
