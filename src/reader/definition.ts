import { elementAt, notThere, pageAt } from './page-parts.ts';
import * as say from '#strings/reading-problems.ts';

/**
 * What the glossary says of a term: the paragraph after the heading of its entry.
 * @param path of the page that has the entry, below the base path
 * @param entry id of its heading
 * @throws when the page cannot be loaded or has no such entry
 */
export async function definitionOf(path: string, entry: string): Promise<string> {
  const page = await pageAt(path);
  const mark = page.indexOf(`<h2 id="${entry}"`);
  const text = mark < 0 ? '' : elementAt(page, 'p', page.indexOf('<p', mark))?.textContent;
  if (!text) throw notThere(path, say.noDefinition);
  return text;
}
