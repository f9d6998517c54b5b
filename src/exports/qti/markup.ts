import type { ElementContent } from 'hast';
import { settled } from '../parts/static-text.ts';
import { xmlMarkup } from '../parts/xml.ts';

/** HTML as items hold it. */
export function xml(nodes: readonly ElementContent[]): string {
  return xmlMarkup(settled(nodes)).trim();
}
