import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent } from 'hast';
import temml from 'temml';
import { formulaText } from './formula-text.ts';

/** A formula as MathML and on one line of plain text. */
export interface DrawnFormula {
  readonly math: Element;
  readonly text: string;
}

/** Elements of MathML that a formula may become. What is not here could load, link or run something. */
const elements = new Set([
  ...['math', 'mrow', 'mi', 'mn', 'mo', 'mtext', 'mspace', 'mfrac', 'msqrt', 'mroot', 'msub'],
  ...['msup', 'msubsup', 'munder', 'mover', 'munderover', 'mtable', 'mtr', 'mtd', 'mstyle'],
  'mpadded',
]);

/** Their attributes. Classes and styles of the library are left out: a formula is readable without them. */
const attributes = new Set([
  ...['display', 'displaystyle', 'scriptlevel', 'stretchy', 'fence', 'form', 'separator'],
  ...['accent', 'accentunder', 'movablelimits', 'mathvariant', 'linethickness', 'largeop'],
  ...['lspace', 'rspace', 'minsize', 'maxsize', 'symmetric'],
]);

/** Commands that name something anew: a formula is read where it stands, and by itself. */
const definitions = /\\(?:[egx]?def|let|futurelet|global|(?:re)?newcommand|providecommand|char)\b/;

const columns = new Map([
  ['tml-left', 'math-left'],
  ['tml-right', 'math-right'],
]);

/**
 * TeX as MathML, without a script, a font or a style.
 * @returns what is wrong with it, as a sentence, when it cannot be drawn
 */
export function drawFormula(tex: string, isBlock: boolean): DrawnFormula | string {
  const definition = definitions.exec(tex);
  if (definition) return `It defines something: ${definition[0]}.`;
  let markup;
  try {
    markup = temml.renderToString(tex, {
      displayMode: isBlock,
      throwOnError: true,
      strict: true,
      trust: false,
      maxExpand: 50,
      maxSize: [2, 2],
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return sentence(error.message);
  }
  const [math] = fromHtml(markup, { fragment: true }).children;
  if (math?.type !== 'element' || math.tagName !== 'math') return 'It is empty.';
  const refused = clean(math);
  if (refused !== undefined) return refused;
  const text = formulaText(math);
  return text === '' ? 'It is empty.' : { math, text };
}

/** Takes away what has no use here; returns what must not be there. */
function clean(element: Element): string | undefined {
  const { tagName, properties } = element;
  if (!elements.has(tagName)) return `It needs <${tagName}>, which a formula may not hold.`;
  const names = Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]);
  if (names.some(([name, value]) => name === 'mathbackground' || /color/.test(String(value)))) {
    return 'It sets a colour or draws a box.';
  }
  const column = [properties['className']].flat().map((name) => columns.get(String(name)))[0];
  element.properties = Object.fromEntries(
    names.filter(([name]) => attributes.has(String(name))),
  ) as Element['properties'];
  if (column !== undefined) element.properties['className'] = [column];
  if (tagName === 'mspace') element.properties['width'] = properties['width'];
  delete element.position;
  for (const child of element.children) {
    const refused = child.type === 'element' ? clean(child) : undefined;
    if (refused !== undefined) return refused;
  }
  element.children = element.children.flatMap(unwrapped);
  spaceAtEdges(element);
  return undefined;
}

/** A browser takes an equals sign at the edge of a cell for one that stands before or after a value, without spaces. */
function spaceAtEdges({ children }: Element): void {
  const filled = children.filter((node) => node.type === 'element' && node.children.length > 0);
  for (const node of [filled.at(0), filled.at(-1)]) {
    if (filled.length < 2 || node?.type !== 'element' || node.tagName !== 'mo') continue;
    const [sign] = node.children;
    const isRelation = sign?.type === 'text' && /^[=<>≤≥≈≠]$/u.test(sign.value);
    if (isRelation) node.properties['form'] ??= 'infix';
  }
}

/** A row of one thing is that thing, and a space of no width nothing: each tag weighs. */
function unwrapped(node: ElementContent): ElementContent[] {
  if (node.type === 'element' && /^0(?!\.)/.test(String(node.properties['width']))) return [];
  const isRow = node.type === 'element' && node.tagName === 'mrow';
  return isRow && node.children.length === 1 && Object.keys(node.properties).length === 0
    ? node.children
    : [node];
}

/** The library's message without the marks under the place of the fault. */
function sentence(message: string): string {
  const [line = ''] = message.split(/\n| at position| at end of input/);
  return `${line.replace(/[:.\s]+$/, '').trim()}.`;
}
