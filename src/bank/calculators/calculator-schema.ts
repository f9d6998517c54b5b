import { z } from 'astro/zod';
import { slugSchema } from '../../question/slug.ts';
import { cardQuantities, modelQuantities } from '../facts.ts';

const text = z.string().trim().min(1);
const names = z.record(text, text);

const stepSchema = z
  .strictObject({
    id: slugSchema,
    title: text,
    /** `slug#item` of the calculation whose formula it is. */
    item: z
      .string()
      .regex(/^[a-z\d-]+#[a-z\d-]+$/, 'write slug#item')
      .optional(),
    /** Where no calculation has it: a formula, as a calculation writes it, and the unit of what it gives. */
    formula: text.optional(),
    unit: z.string().trim().optional(),
    /** Inputs that are fixed here. */
    set: z.record(text, z.number()).default({}),
    /** Inputs that are another field than the one of their name. */
    as: names.default({}),
    /** Inputs that are the result of an earlier step unless the reader writes another number. */
    takes: names.default({}),
    /** The unit that the result is shown in. */
    shown: text.optional(),
    /** A sentence on what the sum leaves out. */
    note: text.optional(),
  })
  .refine(
    ({ item, formula, unit }) =>
      (item === undefined) === (formula !== undefined && unit !== undefined),
    {
      message: 'a step has an item, or a formula and its unit',
    },
  );

const fieldSchema = z.strictObject({
  label: text.optional(),
  unit: z.string().trim().optional(),
  example: text.optional(),
  preset: z.enum([...cardQuantities, ...modelQuantities]).optional(),
  least: z.number().optional(),
  most: z.number().optional(),
  whole: z.boolean().optional(),
});

const presetsSchema = z.strictObject({
  label: text,
  options: z.array(z.strictObject({ name: text, values: z.record(text, text) })).min(1),
});

/** A calculator as the data file has it. */
export const calculatorSchema = z.strictObject({
  slug: slugSchema,
  title: text,
  /** A sentence or two: what it tells. */
  blurb: text,
  steps: z.array(stepSchema).min(1),
  /** What is said of inputs beyond the formulas, by the names of their columns without the unit. */
  fields: z.record(text, fieldSchema).default({}),
  presets: z.array(presetsSchema).default([]),
});

/** A calculator as the data file has it. */
export type WrittenCalculator = z.infer<typeof calculatorSchema>;
export type WrittenStep = WrittenCalculator['steps'][number];
