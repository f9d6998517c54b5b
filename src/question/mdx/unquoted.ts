import { isScalar, type Document } from 'yaml';
import type { Place, Report } from '../problem.ts';

/** A text without quotation marks that the reader of the site's pages takes for a date, or for a number to the base of two. */
const other = /^(\d{4}-\d\d-\d\d([Tt ].*)?|[-+]?0b[01]+)$/;

/** Reports a title or a description that would be no text in the site's pages, which another program reads. */
export function readsOtherwise(
  document: Document,
  place: (offset: number) => Place,
  report: Report,
): boolean {
  const wrong = ['title', 'description'].flatMap((key) => {
    const node = document.get(key, true);
    const isOther = isScalar(node) && node.type === 'PLAIN' && other.test(String(node.value));
    return isOther ? [{ key, text: String(node.value), at: place(node.range?.[0] ?? 0) }] : [];
  });
  for (const { key, text, at } of wrong) {
    report(
      at,
      'front-matter-value',
      `"${key}" must be text; found ${text}, which is a date or a number.`,
      `Put the text into double quotes: ${key}: "${text}".`,
    );
  }
  return wrong.length > 0;
}
