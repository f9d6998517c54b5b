import type { Element, ElementContent } from 'hast';

/** Signs that stand between two values, with a space on both sides. */
const infix = /^[=<>≤≥≈≠∼∝+−×⋅÷→⇒∈±≪≫|]$/u;

/** Signs that say nothing to an eye: "apply this function", "times". */
const invisible = /[\u2061-\u2064]/gu;

/** A sign that belongs to the one value after it. */
const unary = /(^|[(=<>≤≥≈×⋅/^_] ?)([−+±]) /gu;

/** A formula on one line of plain text, as one would type it, e.g. `(a + b)/2`, `x_i^2`, `√(n)`. */
export function formulaText(math: Element): string {
  return textOf(math).replace(invisible, '').replace(/\s+/gu, ' ').trim().replace(unary, '$1$2');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const parts = node.children;
  const [first, second, third] = parts;
  switch (node.tagName) {
    case 'mo':
      return infix.test(plain(node)) ? ` ${plain(node)} ` : plain(node);
    case 'mspace':
      return ' ';
    case 'mfrac':
      // Without its line it is a binomial coefficient, in the brackets that stand around it.
      if (/^0/.test(String(node.properties['linethickness'])))
        return `${textIn(first)} over ${textIn(second)}`;
      return `${grouped(first)}/${grouped(second)}`;
    case 'msqrt':
      return `√(${joined(parts)})`;
    case 'mroot':
      return `${grouped(first)}^(1/${textIn(second)})`;
    case 'msub':
    case 'munder':
      return `${textIn(first)}_${grouped(second)}`;
    case 'msup':
    case 'mover':
      return `${textIn(first)}^${grouped(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${textIn(first)}_${grouped(second)}^${grouped(third)} `;
    case 'mtable':
      return parts.map(textOf).join('; ');
    case 'mtr':
      return parts.map(textOf).join(' ');
    default:
      return joined(parts);
  }
}

function plain({ children }: Element): string {
  return joined(children).trim();
}

function joined(nodes: readonly ElementContent[]): string {
  return nodes.map(textOf).join('');
}

function textIn(node: ElementContent | undefined): string {
  return node ? textOf(node).trim() : '';
}

/** In brackets where signs or spaces would be read as belonging to what stands beside it. */
function grouped(node: ElementContent | undefined): string {
  const text = textIn(node);
  return /^[\p{L}\p{N}.,_%]+$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}
