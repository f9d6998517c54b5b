import { parse } from 'yaml';
import type { Moves } from '../learning/moved-questions.ts';
import { longestSlug } from '../learning/longest-slug.ts';
import { faultOfPageName, hidesProperty, isSlug } from '../question/slug.ts';

/** Why a name cannot be the slug of a page or a topic, and what to write instead; undefined when it can. */
export function faultOfSlug(slug: string): string | undefined {
  if (!isSlug(slug)) {
    return `The slug "${slug}" is not lower-case words joined by hyphens, such as "kv-cache-eviction". It becomes the file's name and never changes.`;
  }
  if (slug.length > longestSlug) {
    return `The slug "${slug}" has ${slug.length} characters, and may have ${longestSlug}. Choose a shorter one.`;
  }
  if (hidesProperty(slug)) {
    return `The slug "${slug}" is the name of a property that scripts read. Write a second word beside it.`;
  }
  if (parse(slug) !== slug) {
    return `The slug "${slug}" is no text in YAML, where lists name pages and topics. Write a word beside it.`;
  }
  const fault = faultOfPageName(slug);
  return fault && `${fault}. Write a second word beside it.`;
}

/** Why a page cannot have the slug that another had; undefined when none had it. */
export function faultOfOldSlug(slug: string, moves: Moves): string | undefined {
  const moved = Object.entries(moves).find(
    ([from]) => from.split('/').at(-1)?.replace(/#.*/, '') === slug,
  );
  return moved
    ? `The slug "${slug}" belonged to a page that is now "${moved[1]}": readers' progress hangs on it. Choose another.`
    : undefined;
}
