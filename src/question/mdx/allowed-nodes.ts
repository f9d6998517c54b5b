import type { Code, Heading, Link, Node, Parent, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isAllowedCode } from './allowed-code.ts';
import { isAllowedElement, isElement } from './allowed-elements.ts';
import { isAllowedLink } from './allowed-links.ts';
import { checkAsideText, isAside } from './asides.ts';
import { hiddenCharacter } from '../hidden-characters.ts';
import { checkMisread } from './misread.ts';
import type { Report } from '../problem.ts';

/** Markdown that a page may hold. All else is refused: a page is data, not code. */
const allowed = new Set([
  'root',
  'yaml',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'code',
  'heading',
  'list',
  'listItem',
  'link',
  'break',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'math',
  'inlineMath',
]);

const names: Record<string, string> = {
  html: 'HTML',
  image: 'An image',
  imageReference: 'An image',
  linkReference: 'A link by reference',
  definition: 'A link definition',
  footnoteReference: 'A footnote',
  footnoteDefinition: 'A footnote',
  delete: 'Struck-out text',
  thematicBreak: 'A horizontal rule',
  leafDirective: 'A directive ("::")',
};

const remedies: Record<string, string> = {
  image: 'Draw it in a <Diagram> block: pictures are made from text.',
  imageReference: 'Draw it in a <Diagram> block: pictures are made from text.',
  linkReference: 'Write the link in place: [text](https://…).',
  definition: 'Write the link in place: [text](https://…).',
  footnoteReference: 'Put the source into the front matter and link it where the fact stands.',
  footnoteDefinition: 'Put the source into the front matter and link it where the fact stands.',
  thematicBreak: 'Begin a new section with a "## Heading".',
};

/** Blocks that are made of a table. */
const tableBlocks = new Set<string | null>(['Comparison', 'Table', 'Chart', 'Calculation']);

/** What differs between kinds of pages: a question's tables stand in blocks, a guide's may stand anywhere. */
export interface Allowance {
  readonly tables: 'in-blocks' | 'anywhere';
  /** What the page was parsed from. */
  readonly source: string;
}

/** Reports every node that is not on the closed list of Markdown nodes, blocks and attributes. */
export function checkAllowedNodes(tree: Root, report: Report, allowance: Allowance): void {
  const walk = (node: Node, parent: Node | undefined): void => {
    if (isNamedElsewhere(node, tree) || !isAllowed(node, parent, report, allowance)) return;
    reportHidden(node, report);
    for (const child of (node as Partial<Parent>).children ?? []) walk(child, node);
  };
  walk(tree, undefined);
  checkAsideText(tree, report);
  checkMisread(tree, allowance.source, report);
}

/** What a reader or a reviewer cannot see in a text, an address or an attribute, entities resolved. */
function reportHidden(node: Node, report: Report): void {
  const { value, url, attributes } = node as {
    value?: unknown;
    url?: unknown;
    /** An aside's have names, a block's are a list. */
    attributes?: MdxJsxFlowElement['attributes'] | Record<string, string>;
  };
  const values = Array.isArray(attributes)
    ? attributes.map((one) => one.value)
    : Object.values(attributes ?? {});
  // The front matter is looked at once its escapes are resolved.
  const texts = node.type === 'yaml' ? [] : [value, url, ...values];
  for (const text of texts) {
    const found = typeof text === 'string' ? hiddenCharacter(text) : undefined;
    if (!found || typeof text !== 'string') continue;
    const before = text.slice(0, found.index);
    report(
      node.position?.start,
      'character-hidden',
      `After "${before.slice(-30)}" stands a character that is not seen: ${found.name}.`,
      'Delete it, or the entity that makes it: it can hide text, turn it around, or make two names that look like one.',
    );
  }
}

/** A footnote or a reference is refused where it is used: its text at the foot is the same fault. */
function isNamedElsewhere(node: Node, tree: Root): boolean {
  if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return false;
  const { identifier } = node as Node & { identifier: string };
  const uses = { definition: 'linkReference', footnoteDefinition: 'footnoteReference' } as const;
  let isUsed = false;
  visit(tree, uses[node.type], (use) => {
    isUsed ||= use.identifier === identifier;
  });
  return isUsed;
}

function isAllowed(
  node: Node,
  parent: Node | undefined,
  report: Report,
  { tables, source }: Allowance,
): boolean {
  const at = node.position?.start;
  switch (node.type) {
    case 'mdxjsEsm':
      report(
        at,
        'code-not-allowed',
        'An import or export was found.',
        'Delete it: a page is data, not code. The blocks need no import.',
      );
      return false;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report(
        at,
        'code-not-allowed',
        'A {…} expression was found.',
        'Delete it, or put the braces into `backticks`. A comment {/* … */} is allowed.',
      );
      return false;
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return isAllowedElement(node as MdxJsxFlowElement, parent, report);
    case 'yaml':
      if (parent?.type === 'root' && at?.line === 1) return true;
      break;
    case 'heading':
      return isAllowedHeading(node as Heading, parent, report);
    case 'table':
      if (tables === 'anywhere' || (isElement(parent) && tableBlocks.has(parent.name))) return true;
      report(
        at,
        'table-outside-comparison',
        'A table stands outside a <Comparison> block.',
        'Put <Comparison id="…" title="…"> before it and </Comparison> after it, with blank lines between; or <Table …>, when nothing in it is to be told apart.',
      );
      return false;
    case 'link':
      return isAllowedLink(node as Link, report);
    case 'containerDirective':
      if (parent?.type === 'root') return isAside(node as ContainerDirective, source, report);
      report(
        at,
        'aside-form',
        'An aside stands inside a list, a block or another aside.',
        'Put it outside, with a blank line before and after it.',
      );
      return false;
    case 'math':
    case 'inlineMath':
      if (parent?.type !== 'heading') return true;
      report(
        at,
        'math-form',
        'A formula stands in a heading.',
        'Say it in words: headings are listed where formulas cannot be drawn.',
      );
      return false;
    case 'code':
      return isAllowedCode(node as Code, parent, report);
    default:
      if (allowed.has(node.type)) return true;
  }
  report(
    at,
    'markdown-not-allowed',
    `${names[node.type] ?? `Markdown of the kind "${node.type}"`} was found.`,
    remedies[node.type] ?? 'Say it with paragraphs, lists, links, code and our blocks.',
  );
  return false;
}

function isAllowedHeading(heading: Heading, parent: Node | undefined, report: Report): boolean {
  const at = heading.position?.start;
  if (heading.children.length === 0) {
    report(
      at,
      'heading-place',
      'A heading has no text.',
      'Write it after the "#" signs, or delete them.',
    );
    return false;
  }
  if (!/[\p{L}\p{N}]/u.test(toString(heading))) {
    report(
      at,
      'heading-place',
      'A heading has neither a letter nor a digit: its part of the page would have no address.',
      'Write a word into it.',
    );
    return false;
  }
  if (parent?.type !== 'root') {
    report(
      at,
      'heading-place',
      'A heading stands inside a block or a list.',
      'Move it outside, or take its "#" signs away.',
    );
    return false;
  }
  if (heading.depth === 2 || heading.depth === 3) return true;
  report(
    at,
    'heading-depth',
    `A heading of level ${heading.depth} was found.`,
    'Write "## " for a section and "### " for a part of one; the title is the page\'s only level 1.',
  );
  return false;
}
