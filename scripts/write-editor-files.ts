import { writeFileSync } from 'node:fs';
import { editorFiles } from '../src/authoring/editor-files.ts';

/** `node scripts/write-editor-files.ts`: makes the editors' files anew from the schema and the blocks. */
for (const [path, text] of Object.entries(editorFiles())) writeFileSync(path, text);
