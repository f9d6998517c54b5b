import type {
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast';

export const text = (value: string): Text => ({ type: 'text', value });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const link = (title: string, url: string): Link => ({
  ...{ type: 'link', url, children: [text(title)] },
});

export function heading(depth: 1 | 2 | 3, title: string): Heading {
  return { type: 'heading', depth, children: [text(title)] };
}

/** A list of entries; each is a paragraph or several. */
export function list(entries: readonly (readonly RootContent[])[], ordered = false): List {
  const children = entries.map((entry): ListItem => ({
    type: 'listItem',
    spread: false,
    children: entry as BlockContent[],
  }));
  return { type: 'list', ordered, spread: false, ...(ordered && { start: 1 }), children };
}

/** Prose with words put before its first paragraph. */
export function begunWith(
  words: readonly PhrasingContent[],
  nodes: readonly RootContent[],
): RootContent[] {
  const [first, ...rest] = nodes;
  return first?.type === 'paragraph'
    ? [paragraph(...words, ...first.children), ...rest]
    : [paragraph(...words), ...nodes];
}
