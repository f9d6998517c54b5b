import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { attributeOf } from './attributes.ts';
import { placeOf } from './prose.ts';
import type { Report } from '../problem.ts';
import { markdownInPlainText } from '../markdown-in-plain-text.ts';
import { longestSlug } from '../../learning/longest-slug.ts';
import { asSlug, hidesProperty } from '../slug.ts';

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The block's permanent id, or a problem. */
export function readBlockId(block: MdxJsxFlowElement, report: Report): string | undefined {
  const id = attributeOf(block, 'id');
  if (id !== undefined && hidesProperty(id)) {
    report(
      placeOf(block),
      'block-id',
      `The id "${id}" is the name of a property that scripts read.`,
      'Write a second word beside it.',
    );
    return undefined;
  }
  if (id !== undefined && id.length > longestSlug) {
    report(
      placeOf(block),
      'block-id',
      `The id "${id.slice(0, 30)}…" has ${id.length} characters, and may have ${longestSlug}.`,
      'Write a shorter one.',
    );
    return undefined;
  }
  if (id !== undefined && idPattern.test(id)) return id;
  const near = asSlug(id ?? '');
  const isOne = idPattern.test(near) && !hidesProperty(near);
  report(
    placeOf(block),
    'block-id',
    id === undefined
      ? `<${block.name}> has no id.`
      : `The id "${id}" ${/^\d/.test(id) ? 'begins with a digit' : 'is not in kebab case'}.`,
    `Write id="${isOne ? near : '…'}"${isOne ? '' : ' with lower-case letters, digits and single hyphens, a letter first'}. Readers' progress hangs on it: never change it later.`,
  );
  return undefined;
}

/** The block's title, or a problem. */
export function readBlockTitle(block: MdxJsxFlowElement, report: Report): string | undefined {
  const title = attributeOf(block, 'title')?.trim();
  const markdown = title && markdownInPlainText(title);
  if (markdown) {
    report(
      placeOf(block),
      'block-title',
      `The title of <${block.name}> has ${markdown}, which is printed with its signs.`,
      'Write it in plain words.',
    );
  }
  if (title) return title;
  report(
    placeOf(block),
    'block-title',
    `<${block.name}> has no title.`,
    'Write title="…": what it shows, in a few words.',
  );
  return undefined;
}
