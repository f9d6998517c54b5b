import { closest, distance } from 'fastest-levenshtein';
import { difficulties } from '../learning/difficulties.ts';
import { hiddenCharacter } from '../question/hidden-characters.ts';
import { nearest } from '../question/nearest.ts';
import { questionFrontMatter } from '../question/question.ts';
import type { QuestionBank } from '../bank/question-bank.ts';
import { evidenceFileOf } from '../bank/evidence/read-evidence.ts';
import { faultOfOldSlug, faultOfSlug } from './refuse-slug.ts';
import { evidenceSkeleton, skeleton, type NewQuestion } from './skeleton.ts';
import type { Moves } from '../learning/moved-questions.ts';

/** A page and its evidence to write, or why they cannot be: each reason with what to do instead. */
export type NewFile =
  | {
      readonly file: string;
      readonly source: string;
      readonly evidence: { readonly file: string; readonly source: string };
    }
  | { readonly refusals: readonly string[] };

/**
 * The skeleton of a new question, with the next free order.
 * @param today ISO date, for the first review
 */
export function newQuestion(
  wanted: NewQuestion,
  bank: QuestionBank,
  moves: Moves,
  today: string,
): NewFile {
  const refusals = (['topic', 'slug', 'title', 'difficulty'] as const)
    .map((name) => refuse(name, wanted[name], bank, moves))
    .filter((refusal) => refusal !== undefined);
  if (refusals.length > 0) return { refusals };
  const order = Math.max(0, ...bank.questions.map((question) => question.order)) + 1;
  const related = bank.questions.find(({ topic }) => topic === wanted.topic) ?? bank.questions[0];
  const file = `src/content/docs/questions/${wanted.topic}/${wanted.slug}.mdx`;
  return {
    file,
    evidence: { file: evidenceFileOf(file), source: evidenceSkeleton(today) },
    source: skeleton({ ...wanted, order, today, related }),
  };
}

/** Why an answer cannot be taken, and what to write instead; undefined when it can. */
export function refuse(
  name: keyof NewQuestion,
  value: string,
  bank: QuestionBank,
  moves: Moves,
): string | undefined {
  switch (name) {
    case 'topic':
      return refuseTopic(value, bank);
    case 'slug':
      return refuseSlug(value, bank, moves);
    case 'title':
      return refuseTitle(value);
    case 'difficulty':
      return refuseDifficulty(value);
  }
}

function refuseTopic(topic: string, { topics }: QuestionBank): string | undefined {
  const slugs = topics.map(({ slug }) => slug);
  if (slugs.includes(topic)) return undefined;
  const meant =
    nearest(topic, slugs) ??
    slugs.find((slug) => initialsOf(slug) === topic || isPart(topic, slug));
  const guess = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  return `There is no topic "${topic}".${guess} The topics: ${slugs.join(', ')}.`;
}

const initialsOf = (slug: string) => slug.replace(/([a-z\d])[a-z\d]*-?/g, '$1');

const isPart = (word: string, slug: string) => word.length > 3 && slug.includes(word);

function refuseSlug(slug: string, { questions, unread = [] }: QuestionBank, moves: Moves) {
  const fault = faultOfSlug(slug);
  if (fault !== undefined) return fault;
  const files = [...questions.map(({ file }) => file), ...unread];
  const taken = files.find((file) => file.endsWith(`/${slug}.mdx`));
  if (taken !== undefined) return `The slug "${slug}" is taken by ${taken}. Choose another.`;
  return faultOfOldSlug(slug, moves);
}

function refuseTitle(title: string): string | undefined {
  const hidden = hiddenCharacter(title);
  if (hidden) {
    return `After "${title.slice(0, hidden.index)}" stands a character that is not seen: ${hidden.name}. Write the title without it.`;
  }
  const { success, error } = questionFrontMatter.shape.title.safeParse(title);
  if (success) return undefined;
  return `The title ${error.issues[0]?.message ?? 'is not right'}: write the question as an interviewer asks it.`;
}

function refuseDifficulty(difficulty: string): string | undefined {
  if (difficulties.some((name) => name === difficulty)) return undefined;
  const near = closest(difficulty, [...difficulties]);
  const guess = distance(near, difficulty) <= 3 ? ` Did you mean "${near}"?` : '';
  return `There is no difficulty "${difficulty}".${guess} There are ${difficulties.join(', ')}.`;
}
