import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { movesFile, readMoves } from '../src/bank/moved-questions.ts';
import { registerPages } from '../src/authoring/register-pages.ts';
import { newQuestion, refuse } from '../src/authoring/new-question.ts';
import type { NewQuestion } from '../src/authoring/skeleton.ts';
import { writeFiles } from '../src/authoring/write-files.ts';
import { readOutlines } from '../src/bank/outlines.ts';
import { readTopics, topicsFile } from '../src/bank/topics.ts';
import { formatProblems } from '../src/checks/formats.ts';
import { difficulties } from '../src/learning/difficulties.ts';
import { reportInto, type Problem } from '../src/question/problem.ts';

/** `npm run new`: asks on a terminal for what its flags do not say, and writes the skeleton of a question. */
const root = process.cwd();
const problems: Problem[] = [];
const topics = readTopics(root, reportInto(problems, topicsFile)).map(({ slug }) => slug);
const exampleTopic = topics[0] ?? 'topic';
const usage = `npm run new -- --topic ${exampleTopic} --slug kv-cache-eviction --title "When is a cache entry evicted?" --difficulty intermediate [--dry-run]
It asks on a terminal for what the flags do not say. --dry-run prints the page and writes nothing.`;
const prompts: Record<keyof NewQuestion, string> = {
  topic: `Topic (${topics.join(', ')}): `,
  slug: 'Slug, the permanent name of the file, e.g. kv-cache-eviction: ',
  title: 'Title, the question as an interviewer asks it: ',
  difficulty: `Difficulty (${difficulties.join(', ')}): `,
};
const names = Object.keys(prompts) as (keyof NewQuestion)[];

/** What the topic has already, and the order that the page will get. */
function showNeighbours(topic: string): void {
  const free = Math.max(0, ...bank.questions.map(({ order }) => order)) + 1;
  const titles = bank.questions
    .filter((question) => question.topic === topic)
    .map(({ order, title }) => `  ${order}  ${title}`);
  console.log(
    `The questions of this topic:\n${titles.join('\n')}\nThe next free order is ${free}.`,
  );
}

/** Whoever ends the questions by a key wants no page, and no stack of calls. */
function leave(): never {
  console.error('\nNothing is written.');
  process.exit(1);
}

function readFlags() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      options: {
        topic: text,
        slug: text,
        title: text,
        difficulty: text,
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

const { 'dry-run': isDryRun, help: isHelp, ...flags } = readFlags();
if (isHelp) {
  console.log(usage);
  process.exit(0);
}
const missing = names.filter((name) => flags[name] === undefined);
// Without a terminal nobody answers: waiting would hang a script for ever.
if (missing.length > 0 && !(process.stdin.isTTY && process.stdout.isTTY)) {
  console.error(`Missing: ${missing.map((name) => `--${name}`).join(', ')}.\n${usage}`);
  process.exit(2);
}
const bank = readOutlines(root);
const { moves } = readMoves(root, reportInto(problems, movesFile));
// Without topics no topic is right, and without moves the name of a page that is gone could be given again.
if (problems.length > 0) {
  console.error(`${formatProblems(problems)}\nNothing is written: mend this first.`);
  process.exit(1);
}
const wanted = { topic: '', slug: '', title: '', difficulty: '', ...flags };
if (missing.length > 0) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const name of missing) {
    let refusal: string | undefined;
    do {
      wanted[name] = (await terminal.question(prompts[name]).catch(leave)).trim();
      refusal = refuse(name, wanted[name], bank, moves);
      if (refusal !== undefined) console.error(refusal);
    } while (refusal !== undefined);
    if (name === 'topic') showNeighbours(wanted.topic);
  }
  terminal.close();
}
const today = new Date().toISOString().slice(0, 10);
const result = newQuestion(wanted, bank, moves, today);
if ('refusals' in result) {
  console.error(result.refusals.join('\n'));
  process.exitCode = 1;
} else if (isDryRun) {
  process.stdout.write(result.source);
  console.error(`It would be written to ${result.file}.`);
} else {
  const { file, source, evidence } = result;
  const there = [file, evidence.file].find((path) => existsSync(path));
  const fault =
    there === undefined
      ? writeFiles(root, {
          written: new Map([
            [file, source],
            [evidence.file, evidence.source],
            ...registerPages(root, [file]),
          ]),
        })
      : `${there} exists. Nothing is changed; choose another slug, or take it away first.`;
  if (fault !== undefined) {
    console.error(fault);
    process.exitCode = 1;
  } else {
    console.log(`${file} and its evidence beside it are written. Next:
  npm run dev                                   the page as you write it
  npm run check:content -- ${file}
                                                what is yet to write, and what is wrong`);
  }
}
