import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { moveQuestion } from '../src/authoring/move-question.ts';

/** `npm run move -- old-topic/old-slug new-topic/new-slug`: renames a question with all that names it. */
const [from = '', to = '', ...rest] = process.argv.slice(2);
if (from === '' || to === '' || rest.length > 0) {
  console.error('npm run move -- old-topic/old-slug new-topic/new-slug');
  process.exit(2);
}

/** Where questions are named. A handbook of one's own has no tests of this one's questions. */
const folders = ['src/content', 'tests/content', 'tests/corpus', 'tests/bench'];
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(mdx|yaml|json|txt|ts)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name).split(sep).join('/')),
  );
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const result = moveQuestion(from, to, sources);
if ('refusal' in result) {
  console.error(result.refusal);
  process.exitCode = 1;
} else {
  for (const move of result.renamed) {
    mkdirSync(dirname(move.to), { recursive: true });
    renameSync(move.from, move.to);
    console.log(`${move.from} is now ${move.to}.`);
  }
  for (const [file, text] of result.changed) {
    writeFileSync(file, text);
    console.log(`${file}: mended.`);
  }
  console.log(`Old addresses and progress will find it. Next:
  npm run check:content                         whether all is right
  git add -A && git commit                      with the reason for the new name`);
}
