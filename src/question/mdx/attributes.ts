import type { Node } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx';

/** `{/* … *\/}` and nothing else: MDX's own comment. */
export function isComment(node: Node): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  const value = (node as Node & { value: string }).value.trim();
  return value.startsWith('/*') && value.indexOf('*/', 2) === value.length - 2;
}

/** The text of an attribute, or undefined when the element has none of that name. */
export function attributeOf(element: MdxJsxFlowElement, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute): attribute is MdxJsxAttribute =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}
