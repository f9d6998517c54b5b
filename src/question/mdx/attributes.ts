import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx';

/** The text of an attribute, or undefined when the element has none of that name. */
export function attributeOf(element: MdxJsxFlowElement, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute): attribute is MdxJsxAttribute =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}
