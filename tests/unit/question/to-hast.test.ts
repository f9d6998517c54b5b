import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent } from 'mdast';
import { expect, it } from 'vitest';
import { render } from '../../../src/question/mdx/to-hast.ts';

const context = { base: '/', page: 'questions/topic/slug', slug: 'slug' };

it('puts nothing between code and the comma after it', () => {
  const line: PhrasingContent[] = [
    { type: 'text', value: 'With ' },
    { type: 'inlineCode', value: 'sbatch' },
    { type: 'text', value: ', or without' },
  ];
  expect(toHtml(render(line, context))).toBe('With <code>sbatch</code>, or without');
  expect(toHtml(render([{ type: 'paragraph', children: line }], context))).toBe(
    '<p>With <code>sbatch</code>, or without</p>',
  );
});
