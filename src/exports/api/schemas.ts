import { z } from 'astro/zod';
import { evidenceLevels } from '../../bank/evidence/evidence.ts';
import { difficulties } from '../../learning/difficulties.ts';
import { itemSchema, text } from './item-schemas.ts';

const date = z.iso.date().meta({ description: 'A day, such as 2026-11-28.' });
const url = z.url().meta({ description: 'An absolute address.' });
const slug = z.string().meta({ description: 'Permanent name in kebab case, unique in its kind.' });

const comparisonRow = z.object({
  id: z.string(),
  url,
  header: text,
  cells: z.array(text).meta({ description: 'One for each column.' }),
});

export const comparison = z
  .object({
    id: z.string().meta({ description: 'Permanent; the anchor of the table on its page.' }),
    question: slug,
    title: z.string(),
    url,
    corner: text.meta({ description: 'What the rows are, such as “Concern”.' }),
    columns: z.array(text),
    rows: z.array(comparisonRow),
  })
  .meta({ id: 'Comparison', description: 'A table whose first column names its rows.' });

const evidence = z
  .object({
    url: url.meta({ description: 'The address as the page links it.' }),
    says: z.string().meta({ description: 'What the source says, in our words.' }),
    where: z.string().meta({ description: 'Section, table, figure, article or line.' }),
    level: z.enum(evidenceLevels).meta({
      description: 'How far it was read: the passage itself, its abstract, or another text.',
    }),
    instead: z.string().optional().meta({ description: 'What was read in its place.' }),
    moving: z.string().optional().meta({ description: 'Why no version of it can be pinned.' }),
    read: date,
  })
  .meta({ id: 'Evidence', description: 'What one claim of a page rests on.' });

const source = z
  .object({
    title: z.string(),
    by: z.string(),
    year: z.int().optional().meta({ description: 'Absent for a living document.' }),
    url,
  })
  .meta({ id: 'Source' });

const summary = {
  slug,
  topic: slug,
  title: z.string(),
  shortTitle: z.string(),
  description: z.string(),
  difficulty: z.enum(difficulties),
  tags: z.array(z.string()),
  reviewed: date.meta({ description: 'When the page was last read against its sources.' }),
  changed: date.optional().meta({ description: 'When its text last changed, where known.' }),
  minutes: z.int().meta({ description: 'To read it.' }),
  url: url.meta({ description: 'The page for people.' }),
  markdown: url.meta({ description: 'The page as Markdown.' }),
  json: url.meta({ description: 'The page as data.' }),
};

const questionSummary = z
  .object({ ...summary, items: z.int().meta({ description: 'How many quiz items it has.' }) })
  .meta({ id: 'QuestionSummary' });

export const question = z
  .object({
    version: z.literal('1'),
    ...summary,
    order: z.int().meta({ description: 'Its place in its topic.' }),
    shortAnswer: text.meta({ description: 'What one would say in thirty seconds.' }),
    keyPoints: z.array(text).meta({ description: 'What an interviewer listens for.' }),
    sections: z.array(
      z.object({
        anchor: z.string(),
        depth: z.int(),
        title: z.string(),
        markdown: z.string().meta({
          description: 'Its prose and code, and the blocks that stand in no other field.',
        }),
      }),
    ),
    comparisons: z.array(comparison),
    diagrams: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        description: text,
        dot: z.string().meta({ description: 'GraphViz text.' }),
      }),
    ),
    items: z.array(itemSchema),
    sources: z.array(source),
    evidence: z.array(evidence),
    related: z.array(slug),
    after: z.array(slug).meta({ description: 'What it builds on, the nearest alone.' }),
    licence: z.object({ name: z.string(), url }),
  })
  .meta({ id: 'Question', description: 'Everything that the page of a question says.' });

const topic = z
  .object({
    slug,
    title: z.string(),
    blurb: z.string(),
    why: z.string().meta({ description: 'Why an interviewer asks it.' }),
    url,
    questions: z.array(slug).meta({ description: 'In their order.' }),
  })
  .meta({ id: 'Topic' });

/** The documents of the API by the name of their schema. */
export const documents = {
  Index: z
    .object({
      version: z.literal('1'),
      name: z.string(),
      description: z.string(),
      url,
      date: date.meta({ description: 'The newest change of the content.' }),
      licence: z.object({ name: z.string(), url }),
      stability: z.string(),
      links: z.object({
        topics: url,
        items: url,
        comparisons: url,
        sources: url,
        schema: url,
        openapi: url,
      }),
      questions: z.array(questionSummary),
    })
    .meta({ id: 'Index', description: 'What there is, and where.' }),
  Question: question,
  Topics: z.object({ version: z.literal('1'), topics: z.array(topic) }).meta({ id: 'Topics' }),
  Items: z
    .object({ version: z.literal('1'), items: z.array(itemSchema) })
    .meta({ id: 'Items', description: 'The quiz items of all questions.' }),
  Comparisons: z
    .object({ version: z.literal('1'), comparisons: z.array(comparison) })
    .meta({ id: 'Comparisons', description: 'The comparison tables of all questions.' }),
  Sources: z
    .object({
      version: z.literal('1'),
      sources: z.array(
        z.object({
          ...source.shape,
          questions: z.array(slug).meta({ description: 'Those that name it.' }),
          evidence: z.array(z.object({ ...evidence.shape, question: slug })),
        }),
      ),
    })
    .meta({ id: 'Sources', description: 'Each source once, with what was read in it.' }),
} as const;

/** A document of the API. */
export type ApiDocument<Name extends keyof typeof documents> = z.infer<(typeof documents)[Name]>;
