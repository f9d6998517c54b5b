import { z } from 'astro/zod';
import { questionFrontMatter } from '../question/question.ts';
import { blocks, describeBlock } from '../question/blocks/blocks.ts';

/** What editors know of a question, made from the code: path and text of each file. */
export function editorFiles(): Record<string, string> {
  return {
    'schemas/question.schema.json': json(frontMatterSchema()),
    '.vscode/handbook.code-snippets': json(snippets()),
  };
}

/** The JSON Schema of a question's front matter. */
function frontMatterSchema(): object {
  const schema = z.toJSONSchema(questionFrontMatter, { io: 'input' });
  return { ...schema, title: 'Front matter of a question' };
}

/** One snippet for each block, by the example of its definition. */
function snippets(): object {
  return Object.fromEntries(
    Object.values(blocks).map((block) => {
      const { name, example } = block;
      return [
        name,
        {
          scope: 'mdx,markdown',
          prefix: `handbook-${name.toLowerCase()}`,
          description: describeBlock(block),
          body: example.replaceAll('$', '\\$').split('\n'),
        },
      ];
    }),
  );
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
