import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { renderAside } from '../../question/mdx/asides.ts';
import { readCodeMeta } from '../../question/mdx/code-meta.ts';
import { formulaText } from '../../question/mdx/maths/formula-text.ts';
import { render, type RenderContext } from '../../question/mdx/to-hast.ts';

/** Text between blocks as HTML. */
export function staticText(
  nodes: readonly RootContent[],
  context: RenderContext,
): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type === 'containerDirective' ? [renderAside(node, context)] : render([node], context),
  );
}

/**
 * Makes HTML of a page readable without the style sheet and the programs of the site: code has the name of its file above
 * it and its marked lines marked, and formulas have their text. The nodes stay as they are: some are shown twice.
 */
export function settled(nodes: readonly ElementContent[]): ElementContent[] {
  const root = { type: 'root' as const, children: structuredClone(nodes) as ElementContent[] };
  visit(root, 'element', (element, index, parent) => {
    if (element.tagName === 'math') return formula(element);
    const { properties } = element;
    delete properties['tabIndex'];
    const names = [properties['className'] ?? []].flat().filter((name) => name !== 'not-content');
    if (names.length > 0) properties['className'] = names as string[];
    else delete properties['className'];
    if (element.tagName !== 'pre' || !parent || index === undefined) return undefined;
    parent.children[index] = named(element);
    return SKIP;
  });
  return root.children;
}

/** A program that draws no formulas shows, and one that reads aloud says, what stands in `alttext`. */
function formula(math: Element): typeof SKIP {
  const { alttext = formulaText(math) } = math.properties;
  math.properties = { xmlns: 'http://www.w3.org/1998/Math/MathML', ...math.properties, alttext };
  return SKIP;
}

/** Code below the name of its file, its marked lines marked. */
function named(pre: Element): Element {
  const [code] = pre.children;
  if (code?.type !== 'element') return pre;
  const [text] = code.children;
  const meta = code.data?.meta;
  if (text?.type !== 'text' || typeof meta !== 'string') return pre;
  const value = text.value.replace(/\n$/, '');
  const { title, marked = [] } = readCodeMeta({ meta, value }) ?? {};
  if (marked.length > 0) code.children = withMarks(value.split('\n'), marked);
  return title === undefined ? pre : h('figure.code', [h('figcaption', title), pre]);
}

function withMarks(
  lines: readonly string[],
  marked: readonly (readonly [first: number, last: number])[],
): ElementContent[] {
  return lines.flatMap((line, index): ElementContent[] => {
    const isMarked = marked.some(([first, last]) => first <= index + 1 && index + 1 <= last);
    const end = { type: 'text' as const, value: '\n' };
    return [isMarked ? h('mark', line) : { type: 'text', value: line }, end];
  });
}
