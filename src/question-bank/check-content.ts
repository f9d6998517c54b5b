import { relative, resolve, sep } from 'node:path';
import { formatProblems } from './problem.ts';
import { readQuestionBank } from './question-bank.ts';

/** `npm run check:content [files…]`: exit code 1 when anything is wrong with the content. */
const root = process.cwd();
const wanted = process.argv
  .slice(2)
  .map((path) => relative(root, resolve(path)).split(sep).join('/'));
const { bank, problems } = readQuestionBank(root);
const unknown = wanted.filter(
  (file) =>
    !bank.questions.some((question) => question.file === file) &&
    !problems.some((problem) => problem.file === file),
);
const shown = wanted.length > 0 ? problems.filter(({ file }) => wanted.includes(file)) : problems;
for (const file of unknown) console.error(`${file} is not a question: there is nothing to check.`);
if (shown.length > 0) console.error(formatProblems(shown));
else if (unknown.length === 0) {
  const count = wanted.length || bank.questions.length;
  console.log(`${count} ${count === 1 ? 'question' : 'questions'} checked: no problems.`);
}
process.exitCode = shown.length > 0 || unknown.length > 0 ? 1 : 0;
