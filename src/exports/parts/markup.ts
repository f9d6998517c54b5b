import type { ElementContent } from 'hast';
import { toHtml, type Options } from 'hast-util-to-html';

/** A tag up to its end, as it is written: in text each sign that begins one is escaped. */
const tag = /<[a-z][^\s/>]*(?:\s[^\s"=/>]+(?:="[^"]*")?)*/gi;

/**
 * HTML whose attributes hold no bare angle bracket: XML does not allow one, and programs that look for tags without
 * parsing take it for one.
 */
export function markupOf(nodes: ElementContent | ElementContent[], options: Options = {}): string {
  return toHtml(nodes, options).replace(
    tag,
    (text) => `<${text.slice(1).replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`,
  );
}
