import type { Link, ListItem, Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Place, Report } from '../problem.ts';
import { checkTexBrackets } from './tex-brackets.ts';

type Slip = readonly [pattern: RegExp, message: string, remedy: string];

/** What is printed as it stands, though its author meant a heading, a link or code. */
const slips: readonly Slip[] = [
  [
    /(?<=^|\n)#{1,6}[\p{L}].*/u,
    'A "#" without a space after it is text, and no heading.',
    'Write "## Heading", with a space.',
  ],
  [
    /(?<=\S\n): .*/,
    'A definition list was found, which is printed as text.',
    'Write a list: "- **Term**: what it is."',
  ],
  [
    /^\[!\w+\].*/,
    'An aside of another Markdown was found: "[!…]" is printed as text.',
    'Write :::note on a line of its own before it and ::: after it; or :::tip or :::caution.',
  ],
  [
    /\(([^()]+)\)\[([^\]\s]*[/#.][^\]\s]*)\]/,
    'A link is turned around: it is printed as text.',
    'Write [text](address): first the text in square brackets, then the address in round ones.',
  ],
  [
    /\[[^\]]+\]\s+\(((https?:\/\/|\.{1,2}\/|#)[^)]*)\)/,
    'A space stands between the two halves of a link: it is printed as text.',
    'Write [text](address) without a space.',
  ],
  [
    /\[[^\][]*\p{L}[^\][]*\]\[[^\][]+\]|\[\[[^\][]*\p{L}[^\][]*\]\]/u,
    'A link without an address was found: its brackets are printed as text.',
    'Write [text](./name.mdx), or [text](https://…); what is no link goes into `backticks`.',
  ],
  [
    /\[\^[^\]\s]+\]|(?<=\S)\^\[[^\]]+\]/,
    'A footnote was found, which is printed as text.',
    'Put the source into the front matter and link it where the fact stands; what is no footnote goes into `backticks`.',
  ],
  // Where formulas are drawn they are no text, and this finds none.
  [
    /\$\$|\$[^$\n]*\\[a-z]+[^$\n]*\$/,
    'A formula between dollar signs was found, which is printed as text.',
    'Write $\\frac{a}{b}$ with no space inside of the dollar signs, or $$ on lines of their own around it.',
  ],
];

/** Reports what Markdown reads as plain text, and its author meant as more. */
export function checkMisread(tree: Root, source: string, report: Report): void {
  visit(tree, (node, _index, parent) => {
    if (node.type === 'paragraph') {
      checkIndent(node, parent, report);
      checkTexBrackets(node, source, report);
    }
    if (node.type === 'text') checkText(node, parent, report);
    else if (node.type === 'link') checkBareLink(node, report);
    else if (node.type === 'listItem') checkBox(node, parent, tree, report);
  });
}

function checkText(node: Text, parent: Parents | undefined, report: Report): void {
  if (parent?.type !== 'paragraph') return;
  for (const [pattern, message, remedy] of slips) {
    const found = pattern.exec(node.value);
    const isAtStart = parent?.children[0] === node;
    if (!found || (/^\^|\?<=\^/.test(pattern.source) && found.index === 0 && !isAtStart)) continue;
    report(placeIn(node, found.index), 'markdown-misread', message, remedy);
    return;
  }
}

function placeIn({ value, position }: Text, index: number): Place | undefined {
  if (!position) return undefined;
  const before = value.slice(0, index).split('\n');
  const last = before.at(-1)?.length ?? 0;
  const { line, column } = position.start;
  return { line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 };
}

/** MDX has no code by indentation: four spaces make a paragraph like any other. */
function checkIndent(node: Paragraph, parent: Parents | undefined, report: Report): void {
  const start = node.position?.start;
  if (parent?.type !== 'root' || !start || start.column < 5) return;
  report(
    start,
    'markdown-misread',
    `Text is indented by ${start.column - 1} spaces: it is no code here, but a paragraph.`,
    'Write code between two lines of ```, and let a paragraph begin at the margin.',
  );
}

/** An address that is written as it is says nothing of where it leads. */
function checkBareLink(link: Link, report: Report): void {
  if (!isBareLink(link)) return;
  const text = toString(link);
  report(
    link.position?.start,
    'link-not-allowed',
    `A bare address was found: "${text.slice(0, 60)}".`,
    `Write [what it leads to](${link.url.replace(/^http:/, 'https:')}), or put an address that is no link into \`backticks\`.`,
  );
}

/** Whether the text of a link is its address, as where it is written without brackets. */
export function isBareLink(link: Link): boolean {
  const text = toString(link);
  return /^(https?:\/\/|www\.)/.test(text) && link.url.endsWith(text.replace(/^https?:\/\//, ''));
}

function checkBox(item: ListItem, parent: Parents | undefined, tree: Root, report: Report): void {
  if (typeof item.checked !== 'boolean' || parent?.children[0] !== item) return;
  const isOutside = tree.children.some((node: Nodes) => node === parent);
  if (!isOutside) return;
  report(
    item.position?.start,
    'markdown-misread',
    'A list with boxes to tick stands outside of a quiz.',
    'Write a plain list; options stand in a <Quiz> block.',
  );
}
