import type { ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import { markupOf } from '../parts/markup.ts';
import { settled } from '../parts/static-text.ts';

/** What Anki would take for its own: fields of a template, sounds, LaTeX, mathematics. */
const markup = /(\{(?=\{)|\[(?=sound:|anki:|\/?latex\]|\/?\$+\])|\\(?=[([]))/;

/** What a spreadsheet that opens the file of notes would work out. */
const formula = /^[=+\-@]/;

/** HTML of a field, on one line where the text allows. What is text stays text, in Anki's eyes too. */
export function fieldHtml(nodes: readonly ElementContent[]): string {
  return markupOf(settled(nodes).flatMap(guarded))
    .trim()
    .replace(formula, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** Plain text as HTML of a field. */
export function fieldText(text: string): string {
  return fieldHtml([{ type: 'text', value: text }]);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** The text of a field, as Anki reads it for sorting and for finding duplicates. */
export function strippedOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\dA-Fa-f]+)|(lt|gt|amp));/g, (whole, code?: string, name?: string) =>
      code === undefined
        ? (entities[name ?? ''] ?? whole)
        : String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

/** An empty element after a sign takes its meaning from what follows. */
function guarded(node: ElementContent): ElementContent[] {
  if (node.type === 'text') {
    const parts = node.value.split(markup);
    return parts.flatMap((value, place): ElementContent[] => {
      const text: Text = { type: 'text', value };
      return place % 2 === 1 ? [text, h('span')] : value === '' ? [] : [text];
    });
  }
  if (node.type !== 'element') return [node];
  return [{ ...node, children: node.children.flatMap(guarded) }];
}
