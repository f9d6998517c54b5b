import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { seededRandom } from '../../src/learning/seeded-random.ts';

/** Copies of a question that share a topic: a topic grows to ten times what it has today, then there are more topics. */
const copiesPerTopic = 10;
const questionsFolder = 'src/content/docs/questions';

interface Topic {
  readonly slug: string;
  readonly title: string;
}

/**
 * A project like this one with so many questions, in a folder of its own inside the repository, where its packages are
 * found. Beyond the real pages it has copies of them: slugs, links, `related` and ids of tables are those of the copy,
 * and every eighth word of plain text is another, so that the search index grows as with real pages. The same number
 * of questions makes the same project.
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
  const slugs = new Set(real.map((path) => basename(path, '.mdx')));
  for (let number = real.length; number < questions; number += 1) {
    const copy = Math.floor(number / real.length);
    const path = real[number % real.length]!;
    const topic = topicOf(path, copy);
    if (!all.some(({ slug }) => slug === topic)) {
      const first = topics.find(({ slug }) => slug === basename(dirname(path)))!;
      const generation = Math.floor(copy / copiesPerTopic) + 1;
      all.push({ ...first, slug: topic, title: `${first.title} ${generation}` });
    }
    const folder = join(project, questionsFolder, topic);
    mkdirSync(folder, { recursive: true });
    const source = readFileSync(join(questionsFolder, path), 'utf8');
    const name = `${basename(path, '.mdx')}-${copy}.mdx`;
    writeFileSync(join(folder, name), copied(source, path, copy, number, slugs));
  }
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

function topicOf(path: string, copy: number): string {
  const generation = Math.floor(copy / copiesPerTopic);
  const topic = basename(dirname(path));
  return generation === 0 ? topic : `${topic}-${generation + 1}`;
}

function copied(
  source: string,
  path: string,
  copy: number,
  number: number,
  slugs: ReadonlySet<string>,
): string {
  const generation = Math.floor(copy / copiesPerTopic);
  const renamed = (slug: string) => (slugs.has(slug) ? `${slug}-${copy}` : slug);
  const folder = (name: string) => (generation === 0 ? name : `${name}-${generation + 1}`);
  const text = source
    .replace(
      /^title: .*$/m,
      `title: What is asked of ${basename(path, '.mdx')} as number ${number}?`,
    )
    .replace(/^shortTitle: .*$/m, `shortTitle: Number ${number}`)
    .replace(/^order: .*$/m, `order: ${number + 1}`)
    .replace(/^related: \[(.*)\]$/m, (_line, list: string) => {
      const names = list.split(',').map((name) => renamed(name.trim()));
      return `related: [${names.join(', ')}]`;
    })
    .replace(/\]\((\.\.?)\/(?:([a-z0-9-]+)\/)?([a-z0-9-]+)\.mdx/g, (_all, dots, topic, slug) => {
      const at = topic ? `${folder(topic as string)}/` : '';
      return `](${dots as string}/${at}${renamed(slug as string)}.mdx`;
    })
    .replace(/(<Comparison id="[^"]*)/g, `$1-${copy}`);
  return reworded(text, `${path} ${copy}`);
}

/** Other words in the plain lines of a page, one in eight. */
function reworded(source: string, seed: string): string {
  const random = seededRandom(seed);
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sta', 'tre'];
  const word = () =>
    [0, 0, 0].map(() => syllables[Math.floor(random() * syllables.length)]).join('');
  const end = source.indexOf('\n---\n', 4);
  const body = source
    .slice(end)
    .split('\n')
    .map((line) =>
      /^[A-Z][^<[`:]*$/.test(line)
        ? line.replace(/\b[a-z]{4,}\b/g, (old) => (random() < 1 / 8 ? word() : old))
        : line,
    )
    .join('\n');
  return source.slice(0, end) + body;
}
