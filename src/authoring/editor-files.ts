import { z } from 'astro/zod';
import { evidenceSchema } from '../bank/evidence/evidence.ts';
import { snippets } from './snippets.ts';

/** What editors know of a question, made from the code: path and text of each file. */
export function editorFiles(): Record<string, string> {
  return {
    'schemas/evidence.schema.json': json(schemaOfEvidence()),
    '.vscode/handbook.code-snippets': json(snippets()),
  };
}

/**
 * The JSON Schema of an evidence file. There is none of a question's front matter: editors hold no schema against the head
 * of an MDX file. There the task "Check content" says what is wrong, as the file is saved.
 */
function schemaOfEvidence(): object {
  const schema = z.toJSONSchema(evidenceSchema, { io: 'input' });
  return { ...schema, title: 'Evidence of a question' };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
