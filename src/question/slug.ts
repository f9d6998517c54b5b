import { z } from 'astro/zod';

/** Lower-case words joined by hyphens, as the source of a regular expression. */
export const slugSource = '[a-z0-9]+(?:-[a-z0-9]+)*';

const slugPattern = new RegExp(`^${slugSource}$`);

/** Whether a name can be a permanent name: of a page, a topic, a tag, a term. */
export function isSlug(name: string): boolean {
  return slugPattern.test(name);
}

/** A text as the permanent name that is nearest to it; empty where it has no letter or digit. */
export function asSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Properties of a document, a window, a form and of any object, which an element or a key of the name would hide. */
const propertyNames: ReadonlySet<string> = new Set([
  ...['__proto__', 'constructor', 'prototype', 'document', 'window', 'self', 'top', 'parent'],
  ...['location', 'navigator', 'history', 'frames', 'opener', 'origin', 'body', 'head', 'scripts'],
  ...[
    'forms',
    'images',
    'links',
    'anchors',
    'applets',
    'embeds',
    'plugins',
    'children',
    'elements',
  ],
  ...['attributes', 'dataset', 'doctype', 'implementation', 'domain', 'cookie', 'referrer'],
]);

/** Whether a name as an id, or as a key, would hide a property that scripts read. */
export function hidesProperty(name: string): boolean {
  return propertyNames.has(name);
}

/** Why a file or a folder of the name cannot hold pages, without the full stop; undefined when it can. */
export function faultOfPageName(name: string): string | undefined {
  if (/^(?:con|prn|aux|nul|(?:com|lpt)\d)$/.test(name)) {
    return `"${name}" is the name of a device on Windows: nobody could check the handbook out there`;
  }
  return name === 'index' ? '"index" is the page of its whole folder' : undefined;
}

/** {@link isSlug} and {@link hidesProperty} for schemas. */
export const slugSchema = z
  .string()
  .regex(slugPattern, 'must be lower-case words joined by hyphens')
  .refine((name) => !hidesProperty(name), {
    error: ({ input }) => `"${String(input)}" is the name of a property that scripts read`,
  });
