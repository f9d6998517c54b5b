import { z } from 'astro/zod';
import type { Report } from '../question/problem.ts';
import { faultOfPageName, slugSchema } from '../question/slug.ts';
import { isThere } from './content-file.ts';
import { readDataFile } from './data-file.ts';

/** Where the topics stand, relative to the project. */
export const topicsFile = 'src/content/topics.yaml';

/** A topic of the handbook, in the order of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  /** Its folder has this name too. */
  slug: slugSchema.refine((name) => !faultOfPageName(name), {
    error: ({ input }) => faultOfPageName(String(input)),
  }),
  title: z.string().min(1),
  /** What it is about, in a sentence. */
  blurb: z.string().min(1),
  /** Why an interviewer asks it, in a sentence. */
  why: z.string().min(1),
});
export type Topic = z.infer<typeof topicSchema>;

const topicsSchema = z.array(topicSchema).min(1, 'a handbook has at least one topic');

/** Reads the topics, in their order. What is wrong with them is reported; two of one name are one too many. */
export function readTopics(root: string, report: Report): readonly Topic[] {
  if (!isThere(root, topicsFile)) {
    report(undefined, 'file-readable', 'There are no topics.', `Write ${topicsFile}.`);
  }
  const { value = [], placeOf } = readDataFile(root, topicsFile, topicsSchema, report);
  const seen = new Set<string>();
  for (const [index, { slug }] of value.entries()) {
    if (seen.has(slug)) {
      report(
        placeOf([index, 'slug']),
        'data-shape',
        `Entry ${index + 1}, slug: a second topic has the slug "${slug}".`,
        'Give one of them another: it is the name of its folder.',
      );
    }
    seen.add(slug);
  }
  return value;
}
