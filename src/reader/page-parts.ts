import { base } from '../base-url.ts';
import * as say from '#strings/reading-problems.ts';

const pages = new Map<string, Promise<string>>();

/**
 * The text of one of our pages, which is asked for once, and again when it did not come.
 * @param path below the base path
 * @throws when it cannot be loaded
 */
export function pageAt(path: string): Promise<string> {
  const known = pages.get(path);
  if (known) return known;
  const page = fetchPage(path);
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  return page;
}

async function fetchPage(path: string): Promise<string> {
  const response = await fetch(`${base}${path}`);
  if (!response.ok) throw new Error(say.status(response.status));
  return response.text();
}

/** What came may be the page of a network that asks to sign in: the next call loads it again. */
export function notThere(path: string, why: string): Error {
  pages.delete(path);
  return new Error(why);
}

/**
 * The element that begins at a place of a page's text; none of our own elements contains one of its kind. Only this
 * part is parsed: styles in the rest of a page would break our policy even where nobody sees them.
 */
export function elementAt(page: string, tag: string, start: number): HTMLElement | undefined {
  const end = page.indexOf(`</${tag}>`, start);
  if (start < 0 || end < 0) return undefined;
  const template = document.createElement('template');
  template.innerHTML = page.slice(start, end + tag.length + 3);
  const element = template.content.firstElementChild;
  return element ? document.importNode(element as HTMLElement, true) : undefined;
}
