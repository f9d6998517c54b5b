import type { ElementContent } from 'hast';
import { markupOf } from './markup.ts';

/** Text of an XML file. What XML cannot hold at all, control characters, is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** HTML as the inside of an XML file. */
export function xmlMarkup(nodes: readonly ElementContent[]): string {
  return markupOf([...nodes], { closeSelfClosing: true, closeEmptyElements: true });
}
