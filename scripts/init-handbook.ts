import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { handbook } from '../handbook.config.ts';
import { initHandbook, settingProblem } from '../src/authoring/init-handbook.ts';
import type { OwnHandbook } from '../src/authoring/own-handbook.ts';
import { namingFiles } from '../src/authoring/own-texts.ts';

/** `npm run init`: makes a copy of this handbook one on another subject. Asks on a terminal for what its flags do not say. */
const prompts: Record<keyof OwnHandbook, string> = {
  name: 'Name of the handbook, e.g. Networks Interview Handbook: ',
  shortName: 'Short name, as below an icon, e.g. Networks: ',
  description: 'Description, one or two sentences for search engines: ',
  subject: 'Subject, as in "40 interview questions on …, answered in full": ',
  language: 'Language of content and pages (en, de): ',
  repository: 'Address of its repository, e.g. https://github.com/owner/name: ',
  topic: 'Slug of the first topic, e.g. routing: ',
  topicTitle: 'Title of the first topic, e.g. Routing: ',
};
const names = Object.keys(prompts) as (keyof OwnHandbook)[];
const flagOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const usage = `npm run init -- ${names.map((name) => `--${flagOf(name)} "…"`).join(' ')} [--yes]
It deletes the questions and all that belongs to them. What is not committed would be lost: commit first.`;

function end(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function readFlags(): { readonly yes?: boolean } & Record<string, unknown> {
  const text = { type: 'string' } as const;
  const options = Object.fromEntries(names.map((name) => [flagOf(name), text]));
  try {
    return parseArgs({
      options: { ...options, yes: { type: 'boolean' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return end(`${(error as Error).message}\n${usage}`, 2);
  }
}

/** What a way back would lack; without Git there is none. */
function uncommitted(): string {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8', stdio: [...stdio] });
  } catch {
    return end(
      `Git is not here, or this folder is no repository: what is deleted would be lost. Clone it, or run "git init && git add -A && git commit -m copy" first.\n${usage}`,
      1,
    );
  }
}

const flags = readFlags();
if (flags['help']) end(usage, 0);
const changed = uncommitted().trim();
if (changed !== '') end(`There are changes that are not committed:\n${changed}\n${usage}`, 1);
const own = Object.fromEntries(names.map((name) => [name, flags[flagOf(name)] ?? '']));
const missing = names.filter((name) => own[name] === '');
const isAsked = process.stdin.isTTY && process.stdout.isTTY;
if (!isAsked && (missing.length > 0 || !flags['yes'])) {
  end(
    `Missing: ${[...missing.map(flagOf), ...(flags['yes'] ? [] : ['yes'])].map((name) => `--${name}`).join(', ')}.\n${usage}`,
    2,
  );
}
if (isAsked) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = (prompt: string) => terminal.question(prompt).catch(leave);
  for (const name of missing) own[name] = (await ask(prompts[name])).trim();
  const answer = flags['yes'] ? 'yes' : await ask('Delete all questions? (yes): ');
  terminal.close();
  if (answer.trim() !== 'yes') end('Nothing was changed.', 1);
}
const wanted = own as unknown as OwnHandbook;
for (const name of names) {
  const problem = settingProblem(name, wanted[name]);
  if (problem) end(`--${flagOf(name)}: ${problem}`, 2);
}
const texts = namingFiles
  .filter((file) => existsSync(file))
  .map((file) => [file, readFileSync(file, 'utf8')] as const);
const { deleted, written } = initHandbook(
  wanted,
  readFileSync('package.json', 'utf8'),
  handbook,
  new Map(texts),
);
/** As the formatter leaves it: the check of a new copy finds nothing to change. */
async function formatted(path: string, text: string): Promise<string> {
  const { ignored, inferredParser } = await getFileInfo(path, { ignorePath: '.prettierignore' });
  if (ignored || inferredParser === null) return text;
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

const files = await Promise.all(
  [...written].map(async ([path, text]) => [path, await formatted(path, text)] as const),
);
for (const path of deleted) rmSync(path, { recursive: true, force: true });
mkdirSync('src/content/docs/questions', { recursive: true });
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`This is ${wanted.name} now. Next:
  npm run new            the first question
  npm run dev            how it looks
  handbook.config.ts     tags, limits, rules of the language
  src/content/topics.yaml  what the topic is about`);

/** Whoever ends the questions by a key wants no change, and no stack of calls. */
function leave(): never {
  console.error('\nNothing is changed.');
  process.exit(1);
}
