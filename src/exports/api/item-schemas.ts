import { z } from 'astro/zod';
import { asksDefinitions, type Asks } from '../../question/blocks/quiz/asks.ts';

/** Prose in two spellings. */
export const text = z
  .object({
    text: z.string().meta({ description: 'Plain, without markup.' }),
    markdown: z.string().meta({ description: 'GitHub’s Markdown with absolute links.' }),
  })
  .meta({ id: 'Text', description: 'Prose in two spellings.' });

const option = z
  .object({
    id: z.string().meta({ description: 'Unique in its item.' }),
    right: z.boolean(),
    ...text.shape,
    reason: text.meta({ description: 'Why it is right or wrong.' }),
  })
  .meta({ id: 'Option' });

const asks = z.enum(Object.keys(asksDefinitions) as [Asks, ...Asks[]]);

const base = {
  id: z.string().meta({ description: 'Permanent: <question>#<item>.' }),
  question: z.string().meta({ description: 'The slug of its question.' }),
  url: z.url(),
  asks: asks.optional().meta({ description: 'What it asks for beyond its kind.' }),
  stem: text,
};

const number = {
  ...base,
  parameters: z.array(z.string()).meta({ description: 'What the given values are.' }),
  unit: z.string().meta({ description: 'Of the answer; empty for a plain number.' }),
  formula: z.string(),
  variants: z
    .array(
      z.object({
        id: z.string(),
        given: z.array(z.string()).meta({ description: 'One for each parameter.' }),
        value: z.number().meta({ description: 'The answer.' }),
        worked: z.string().meta({ description: 'The formula with these numbers.' }),
      }),
    )
    .meta({ description: 'Ask one of them; another on a repeat.' }),
  reason: text,
};

const tolerance = z.number().meta({ description: 'A share: 0.02 takes an answer 2 % off.' });

/** A quiz item; `kind` tells its shape. */
export const itemSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('choice'),
      ...base,
      multiple: z.boolean().meta({ description: 'Whether several options are right.' }),
      options: z.array(option).meta({ description: 'Shuffle them before you ask.' }),
    }),
    z.object({
      kind: z.literal('order'),
      ...base,
      steps: z
        .array(z.object({ id: z.string(), ...text.shape, reason: text }))
        .meta({ description: 'In their right order: shuffle them before you ask.' }),
    }),
    z.object({
      kind: z.literal('diagnosis'),
      ...base,
      artefact: z.object({
        language: z.string(),
        title: z.string().optional(),
        lines: z.array(z.string()),
      }),
      options: z.array(option),
      proof: z.array(z.int()).meta({ description: 'Lines, from 1; each alone is a proof.' }),
      proofReason: text,
    }),
    z.object({
      kind: z.literal('second-thought'),
      ...base,
      options: z.array(option),
      then: z.object({ stem: text, options: z.array(option) }).meta({
        description: 'A further fact, told after the first answer, and what follows from it.',
      }),
    }),
    z.object({ kind: z.literal('calculation'), ...number, tolerance }),
    z.object({
      kind: z.literal('estimate'),
      ...number,
      factor: z.number().meta({ description: 'How many times too large or small is taken.' }),
      assumptions: z
        .array(z.object({ name: z.string(), value: z.string() }))
        .meta({ description: 'Inputs that the reader must supply himself.' }),
    }),
    z.object({
      kind: z.literal('inverse'),
      ...number,
      tolerance,
      change: z.string().meta({ description: 'The parameter that must change.' }),
    }),
    z.object({
      kind: z.literal('sort'),
      ...base,
      columns: z.array(z.string()),
      statements: z
        .array(z.object({ id: z.string(), row: z.string(), ...text.shape, column: z.string() }))
        .meta({ description: 'Each belongs to one column of a comparison.' }),
    }),
  ])
  .meta({ id: 'Item', description: 'A quiz item; “kind” tells its shape.' });

export type ApiItem = z.infer<typeof itemSchema>;
export type ApiText = z.infer<typeof text>;
