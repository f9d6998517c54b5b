import { execFileSync, type StdioOptions } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { asPage, moveQuestion } from '../src/authoring/move-question.ts';
import { writeFiles } from '../src/authoring/write-files.ts';
import { readContentFile } from '../src/bank/content-file.ts';
import { readPageFile } from '../src/bank/document-reader.ts';
import { filesBelow } from '../src/bank/files-below.ts';
import { itemRegisterFile, readItemRegister } from '../src/bank/item-register.ts';
import { readMoves, movesFile } from '../src/bank/moved-questions.ts';
import { readRegister, registerFile } from '../src/bank/question-register.ts';
import { formatProblems } from '../src/checks/formats.ts';
import { reportInto, type Problem } from '../src/question/problem.ts';

/** `npm run move -- old-topic/old-slug new-topic/new-slug`: renames a question with all that names it. */
const [from = '', to = '', ...rest] = process.argv.slice(2).map(asPage);
if (from === '' || to === '' || rest.length > 0) {
  console.error('npm run move -- old-topic/old-slug new-topic/new-slug');
  process.exit(2);
}
const root = process.cwd();

/** Where questions are named. A handbook of one's own has no tests of this one's questions. */
const folders = ['src/content', 'tests/content', 'tests/corpus', 'tests/bench'];
const below = folders.map((folder) => filesBelow(root, folder));
const files = below
  .flatMap((found) => found.files)
  .filter((file) => /\.(mdx|yaml|json|txt|ts)$/.test(file) && lstatSync(file).isFile());
const problems: Problem[] = [];

/** What cannot be read as it is may name the page, and must not be written back as it was read. */
function textOf(file: string): string {
  return file.startsWith('src/content/')
    ? (readContentFile(root, file, reportInto(problems, file)) ?? '')
    : readFileSync(file, 'utf8');
}

/** Its text would come in the place of the link, and the file that it stands for would stay what it is. */
const linked = below
  .flatMap((found) => found.files)
  .filter((file) => lstatSync(file).isSymbolicLink())
  .find(
    (file) =>
      [movesFile, registerFile, itemRegisterFile].includes(file) || file.includes(`/${from}.`),
  );
if (linked !== undefined) {
  console.error(
    `${linked} is a symbolic link. Nothing is changed: put the file itself there, and run it again.`,
  );
  process.exit(1);
}
for (const folder of below.flatMap((found) => found.closed)) {
  readPageFile(root, folder, reportInto(problems, folder));
}
const sources = new Map(files.map((file) => [file, textOf(file)]));
if (problems.length === 0) {
  readMoves(root, reportInto(problems, movesFile));
  readRegister(root, reportInto(problems, registerFile));
  readItemRegister(root, reportInto(problems, itemRegisterFile));
}
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error('Nothing is changed: mend this first, or the move would lose what cannot be read.');
  process.exit(1);
}
/** The register as the last commit has it; undefined where Git cannot say. */
function committedPages(): string[] | undefined {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    const args = ['show', `HEAD:./${registerFile}`];
    return execFileSync('git', args, { encoding: 'utf8', stdio }).split(/\r?\n/);
  } catch {
    return undefined;
  }
}

const result = moveQuestion(from, to, sources, committedPages());
const fault =
  'refusal' in result
    ? result.refusal
    : writeFiles(root, { renamed: result.renamed, written: result.changed });
if (fault !== undefined) {
  console.error(fault);
  process.exitCode = 1;
} else if ('renamed' in result) {
  for (const move of result.renamed) console.log(`${move.from} is now ${move.to}.`);
  for (const file of result.changed.keys()) console.log(`${file}: mended.`);
  console.log(
    result.isOldNameKept
      ? 'Old addresses and progress will find it. Next:'
      : 'No commit has the old name: nothing leads from it. Next:',
  );
  console.log(`  npm run check:content                         whether all is right
  git add -A && git commit                      with the reason for the new name`);
}
