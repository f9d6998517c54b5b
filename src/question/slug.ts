import { z } from 'astro/zod';

/** Lower-case words joined by hyphens, as the source of a regular expression. */
export const slugSource = '[a-z0-9]+(?:-[a-z0-9]+)*';

const slugPattern = new RegExp(`^${slugSource}$`);

/** Whether a name can be a permanent name: of a page, a topic, a tag, a term. */
export function isSlug(name: string): boolean {
  return slugPattern.test(name);
}

/** The same for schemas. */
export const slugSchema = z
  .string()
  .regex(slugPattern, 'must be lower-case words joined by hyphens');
