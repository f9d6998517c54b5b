import type { Node, Parent, Root, Text } from 'mdast';

/** `{/* … *\/}` and nothing else: MDX's own comment. */
function isComment(node: Node): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  const value = (node as Node & { value: string }).value.trim();
  return value.startsWith('/*') && value.indexOf('*/', 2) === value.length - 2;
}

/**
 * Takes the comments out of a page, and the space that stood beside each: what is made of its text is for readers. A
 * paragraph that held nothing else goes too.
 */
export function omitComments(tree: Root): void {
  omitIn(tree);
}

function omitIn(parent: Parent): void {
  const had = parent.children.length;
  const left: Parent['children'] = [];
  for (const child of parent.children) {
    if (isComment(child)) continue;
    if ('children' in child && omitsAll(child)) continue;
    const before = left.at(-1);
    if (child.type === 'text' && before?.type === 'text') join(before, child);
    else left.push(child);
  }
  parent.children = left;
  if (left.length < had && parent.type !== 'root') trim(left);
}

/** Whether a paragraph was made of comments alone. */
function omitsAll(parent: Parent): boolean {
  const had = parent.children.length;
  omitIn(parent);
  return parent.type === 'paragraph' && had > 0 && parent.children.length === 0;
}

function join(before: Text, after: Text): void {
  before.value =
    before.value.replace(/[ \t]+$/, '') +
    separator(before, after) +
    after.value.replace(/^[ \t]+/, '');
  if (before.position && after.position) {
    before.position = { start: before.position.start, end: after.position.end };
  }
}

const separator = (before: Text, after: Text) =>
  /[ \t]$/.test(before.value) || /^[ \t]/.test(after.value) ? ' ' : '';

/** A comment at the end of a line leaves the space before it. */
function trim(nodes: Parent['children']): void {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.type === 'text') first.value = first.value.replace(/^\s+/, '');
  if (last?.type === 'text') last.value = last.value.replace(/\s+$/, '');
  if (last?.type === 'text' && last.value === '') nodes.pop();
}
