import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { copyOf, topicOf, words } from './copies.ts';

const questionsFolder = 'src/content/docs/questions';
const register = 'src/content/question-register.txt';
const dictionary = 'src/content/words.txt';

interface Topic {
  readonly slug: string;
  readonly title: string;
}

/** How many questions there are without any copy. */
export const realQuestions = (): number => realPages().length;

/**
 * A project like this one with so many questions, in a folder of its own inside the repository, where its packages are
 * found. Beyond the real pages it has copies of them: slugs, links, `related` and ids of tables are those of the copy,
 * and every eighth word of plain text is another, so that the search index grows as with real pages. The same number
 * of questions makes the same project.
 * @param questions at least {@link realQuestions}: no page is left out
 */
export function multiplied(questions: number): string {
  const project = mkdtempSync('.bench-');
  for (const name of [
    'astro.config.mjs',
    'handbook.config.ts',
    'package.json',
    'tsconfig.json',
    'src',
    'public',
    'scripts',
  ]) {
    cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const real = realPages();
  const topics = parse(readFileSync('src/content/topics.yaml', 'utf8')) as Topic[];
  const all = [...topics];
  for (let number = real.length; number < questions; number += 1) {
    const path = real[number % real.length]!;
    const copy = Math.floor(number / real.length);
    const topic = topicOf(path, copy);
    if (!all.some(({ slug }) => slug === topic)) {
      const first = topics.find(({ slug }) => slug === basename(dirname(path)))!;
      all.push({
        ...first,
        slug: topic,
        title: `${first.title} ${topic.slice(first.slug.length + 1)}`,
      });
    }
    mkdirSync(join(project, questionsFolder, topic), { recursive: true });
    const name = join(topic, `${basename(path, '.mdx')}-${copy}`);
    const source = readFileSync(join(questionsFolder, path), 'utf8');
    const page = copyOf(source, { path, copy, number }, real, questions);
    writeFileSync(join(project, questionsFolder, `${name}.mdx`), page);
    const evidence = join(questionsFolder, path.replace(/mdx$/, 'evidence.yaml'));
    if (existsSync(evidence)) {
      cpSync(evidence, join(project, questionsFolder, `${name}.evidence.yaml`));
    }
    appendFileSync(join(project, register), `${name}\n`);
  }
  // Items of copies stand in none.
  rmSync(join(project, 'src/content/item-register.txt'));
  appendFileSync(join(project, dictionary), words.map((word) => `${word}\n`).join(''));
  writeFileSync(join(project, 'src/content/topics.yaml'), stringify(all));
  return project;
}

/** Adds a sentence to one page of a project, as a contributor would. */
export function editOne(project: string): void {
  const path = join(project, questionsFolder, realPages()[4]!);
  const sentence = 'Another sentence says what was left out here before.';
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^(## [^\n]*\n\n)/m, `$1${sentence}\n\n`));
}

function realPages(): string[] {
  return readdirSync(questionsFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort();
}
