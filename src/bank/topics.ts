import { z } from 'astro/zod';
import { slugSchema } from '../question/slug.ts';

/** A topic of the handbook, in the order of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  slug: slugSchema,
  title: z.string().min(1),
  /** What it is about, in a sentence. */
  blurb: z.string().min(1),
  /** Why an interviewer asks it, in a sentence. */
  why: z.string().min(1),
});
export type Topic = z.infer<typeof topicSchema>;

export const topicsSchema = z.array(topicSchema);
