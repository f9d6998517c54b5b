import { spawnSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { registerItems } from '../src/authoring/register-items.ts';
import { registerPages } from '../src/authoring/register-pages.ts';
import { mendSource } from '../src/authoring/mend-source.ts';
import { writeFiles } from '../src/authoring/write-files.ts';
import { readContentFile } from '../src/bank/content-file.ts';
import { readDocument } from '../src/bank/document-reader.ts';
import { listDocuments } from '../src/bank/question-bank.ts';
import { formatProblems } from '../src/checks/formats.ts';
import { reportInto, type Problem } from '../src/question/problem.ts';
import type { Question } from '../src/question/question.ts';

/**
 * `npm run fix` mends blank lines and line ends of all pages, registers new ones and their items, and formats the code.
 * `npm run fix -- page.mdx …` mends and formats these pages: the formatter goes over no page that was not asked for, and over none that it would harm.
 */
const root = process.cwd();
const named = process.argv
  .slice(2)
  .map((path) => relative(root, resolve(path)).split(sep).join('/'));

async function fixPage(file: string, isFormatted: boolean): Promise<void> {
  const problems: Problem[] = [];
  // What cannot be read as it is must not be written back as it was read.
  const source = readContentFile(root, file, reportInto(problems, file));
  if (source === undefined) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
    return;
  }
  const mended = mendSource(source);
  const result = isFormatted ? await formatted(file, mended) : mended;
  if (result === source) return;
  write(new Map([[file, result]]), `${file}: mended.`);
}

/** What cannot be read has been told above, or the check tells it. */
function questionIn(file: string): Question[] {
  const { question } = readDocument(file, readContentFile(root, file, () => undefined) ?? '');
  return question ? [question] : [];
}

function write(written: ReadonlyMap<string, string>, done?: string): void {
  const fault = writeFiles(root, { written });
  if (fault !== undefined) {
    console.error(fault);
    process.exitCode = 1;
  } else if (done !== undefined) console.log(done);
}

/** Prettier folds a block that lacks its blank lines into one line, and what MDX cannot parse it cannot keep. */
async function formatted(file: string, source: string): Promise<string> {
  const errors = readDocument(file, source).problems.length;
  if (errors > 0) {
    console.log(`${file}: not formatted, as npm run check:content finds errors in it.`);
    return source;
  }
  const text = await format(source, { ...(await resolveConfig(file)), parser: 'mdx' });
  return readDocument(file, text).problems.length === 0 ? text : source;
}

const pages = listDocuments(root).filter((file) => file.endsWith('.mdx'));
for (const file of named.filter((name) => !pages.includes(name))) {
  console.error(`${file} is no page: there is nothing to mend.`);
  process.exitCode = 1;
}
const asked = named.length > 0 ? pages.filter((page) => named.includes(page)) : pages;
for (const file of asked) {
  await fixPage(file, named.length > 0);
}
write(registerPages(root));
write(registerItems(root, asked.flatMap(questionIn)));
if (named.length === 0) {
  for (const command of [
    ['eslint', '--fix', '.'],
    ['prettier', '--write', '--log-level=warn', '.'],
  ]) {
    const { status } = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
