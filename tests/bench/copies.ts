import { basename, dirname } from 'node:path';
import { seededRandom } from '../../src/learning/seeded-random.ts';

/** Copies of a question that share a topic: a topic grows to ten times what it has today, then there are more topics. */
const copiesPerTopic = 10;

/** A copy of a page. */
export interface Copy {
  /** Of the real page, below the folder of questions. */
  readonly path: string;
  /** The round of copies that it belongs to, from 1. */
  readonly copy: number;
  /** Its place among all questions, from 0. */
  readonly number: number;
}

/** The topic of a copy. */
export function topicOf(path: string, copy: number): string {
  const generation = Math.floor(copy / copiesPerTopic);
  const topic = basename(dirname(path));
  return generation === 0 ? topic : `${topic}-${generation + 1}`;
}

/**
 * The source of a copy.
 * @param real the paths of all real pages, in the order in which they are copied
 * @param questions how many there are in the end: what the last round of copies lacks is linked in the round before
 */
export function copyOf(
  source: string,
  { path, copy, number }: Copy,
  real: readonly string[],
  questions: number,
): string {
  const indexes = new Map(real.map((page, index) => [basename(page, '.mdx'), index]));
  const copyFor = (index: number) => (copy * real.length + index < questions ? copy : copy - 1);
  /** A question and the topic it is in; undefined for what is no question. */
  const target = (slug: string): { name: string; topic: string } | undefined => {
    const index = indexes.get(slug);
    if (index === undefined) return undefined;
    const its = copyFor(index);
    return { name: its === 0 ? slug : `${slug}-${its}`, topic: topicOf(real[index]!, its) };
  };
  const text = source
    .replace(
      /^title: .*$/m,
      `title: What is asked of ${basename(path, '.mdx')} as number ${number}?`,
    )
    .replace(/^shortTitle: .*$/m, `shortTitle: Number ${number}`)
    .replace(/^order: .*$/m, `order: ${number + 1}`)
    .replace(/^related: \[(.*)\]$/m, (_line, list: string) => {
      const names = list.split(',').map((name) => target(name.trim())?.name ?? name.trim());
      return `related: [${names.join(', ')}]`;
    })
    .replace(/\]\(\.\.?\/(?:[a-z0-9-]+\/)?([a-z0-9-]+)\.mdx/g, (all, slug: string) => {
      const found = target(slug);
      return found ? `](../${found.topic}/${found.name}.mdx` : all;
    })
    .replace(/(<Comparison id="[^"]*)/g, `$1-${copy}`);
  return reworded(text, `${path} ${copy}`);
}

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sta', 'tre'];
/** Those that take the place of others: the copies have a vocabulary that real pages would have. */
export const words: readonly string[] = syllables.flatMap((a) =>
  syllables.flatMap((b) => syllables.map((c) => a + b + c)),
);

/** Other words in the plain lines of a page, one in eight. */
function reworded(source: string, seed: string): string {
  const random = seededRandom(seed);
  const word = () => words[Math.floor(random() * words.length)]!;
  const end = source.indexOf('\n---\n', 4);
  let isCode = false;
  const body = source
    .slice(end)
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) isCode = !isCode;
      return !isCode && /^[A-Z][^<[`:]*$/.test(line)
        ? line.replace(/\b[a-z]{4,}\b/g, (old) => (random() < 1 / 8 ? word() : old))
        : line;
    })
    .join('\n');
  return source.slice(0, end) + body;
}
