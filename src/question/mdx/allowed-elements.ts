import type { Node } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx';
import { blockNames, blockOf } from '../blocks/blocks.ts';
import { didYouMean, nearest } from '../nearest.ts';
import { htmlRemedy } from './html-remedies.ts';
import type { Report } from '../problem.ts';

/** Whether a tag is one of our blocks, in its place and with attributes that it has; reports what is not so. */
export function isAllowedElement(
  element: MdxJsxFlowElement,
  parent: Node | undefined,
  report: Report,
): boolean {
  const at = element.position?.start;
  const name = element.name ?? '';
  if (!blockOf(name)) {
    const near = nearest(name, blockNames);
    const html = htmlRemedy(name, parent?.type === 'tableCell');
    report(
      at,
      'tag-unknown',
      name ? `The tag <${name}> is not one of our blocks.` : 'An empty tag <> was found.',
      near
        ? `Write <${near}> and </${near}>.`
        : (html ??
            `Write Markdown, or one of ${blockNames.map((block) => `<${block}>`).join(', ')}. What is no tag goes into \`backticks\`.`),
    );
    return false;
  }
  if (element.type !== 'mdxJsxFlowElement' || parent?.type !== 'root') {
    report(
      at,
      'block-place',
      `<${name}> stands inside a line, a list or another block.`,
      `Put <${name}> and </${name}> on lines of their own, with a blank line inside each.`,
    );
    return false;
  }
  return element.attributes
    .map((attribute) => isAllowedAttribute(attribute, element, report))
    .every(Boolean);
}

function isAllowedAttribute(
  attribute: MdxJsxFlowElement['attributes'][number],
  element: MdxJsxFlowElement,
  report: Report,
): boolean {
  const at = attribute.position?.start ?? element.position?.start;
  if (
    attribute.type !== 'mdxJsxAttribute' ||
    (attribute.value && typeof attribute.value === 'object')
  ) {
    report(
      at,
      'code-not-allowed',
      `<${element.name}> has an attribute with a {…} expression.`,
      'Write its value as text in double quotes: id="…".',
    );
    return false;
  }
  const known = Object.keys(blockOf(element.name)?.attributes ?? {});
  if (known.includes(attribute.name)) return isWritten(attribute, element, report);
  report(
    at,
    'attribute-unknown',
    `<${element.name}> has an unknown attribute "${attribute.name}".`,
    known.length
      ? didYouMean(
          attribute.name,
          known,
          `It takes ${known.map((name) => `"${name}"`).join(', ')}: write one of them, or delete it.`,
        )
      : 'It takes no attributes: delete it.',
  );
  return false;
}

/** Whether a known attribute stands once, and with a value: without one it would be read as if it were not there. */
function isWritten(
  attribute: MdxJsxAttribute,
  element: MdxJsxFlowElement,
  report: Report,
): boolean {
  const at = attribute.position?.start ?? element.position?.start;
  const { name, value } = attribute;
  const first = element.attributes.find((other) => 'name' in other && other.name === name);
  if (first !== attribute) {
    report(
      at,
      'attribute-value',
      `<${element.name}> has the attribute "${name}" twice.`,
      'Keep one of the two.',
    );
    return false;
  }
  if (typeof value === 'string') return true;
  report(
    at,
    'attribute-value',
    `The attribute "${name}" of <${element.name}> has no value.`,
    `Write ${name}="…", or delete it.`,
  );
  return false;
}

/** Whether a node is a block. */
export function isElement(node: Node | undefined): node is MdxJsxFlowElement {
  return node?.type === 'mdxJsxFlowElement';
}
