import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { readHistories, type PageHistory } from './page-history.ts';
import { KeptBank } from './kept-bank.ts';
import { readBank, type QuestionBank, type SiteBank } from './question-bank.ts';
import type { Question } from '../question/question.ts';
import type { Topic } from './topics.ts';

/** The project's folder, an absolute path. */
export function siteRoot(): string {
  return fileURLToPath(root);
}

/** What a build has read: its pages are many, and nothing changes between them. */
const built: { bank?: SiteBank; histories?: ReadonlyMap<string, PageHistory> } = {};

const kept = new KeptBank();

/** The bank that the site is built from. The live preview has it as its files are now. */
export function siteBank(): SiteBank {
  if (!import.meta.env.PROD) return kept.read(siteRoot());
  return (built.bank ??= readBank(siteRoot()).bank);
}

/** The history of the page that a file holds, when Git knows it. One call of Git tells of all pages. */
export function historyOf(file: string): PageHistory | undefined {
  return siteHistories().get(file);
}

/** The histories of all pages, by file. */
export function siteHistories(): ReadonlyMap<string, PageHistory> {
  return (built.histories ??= readHistories(siteRoot()));
}

/** The site's base path with a slash at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A topic with its questions. */
export interface TopicQuestions {
  readonly topic: Topic;
  readonly questions: readonly Question[];
}

/** What every page asks of a bank, worked out once: a build of thousands of pages would ask it millions of times. */
const sorted = new WeakMap<QuestionBank, TopicQuestions[]>();
const named = new WeakMap<QuestionBank, ReadonlyMap<string, Question>>();

/** The topics that have questions, in their order. */
export function questionsByTopic(bank: QuestionBank): readonly TopicQuestions[] {
  const known = sorted.get(bank);
  if (known) return known;
  const ofTopic = Map.groupBy(bank.questions, ({ topic }) => topic);
  const entries = bank.topics.flatMap((topic) => {
    const questions = ofTopic.get(topic.slug);
    return questions ? { topic, questions } : [];
  });
  sorted.set(bank, entries);
  return entries;
}

/** The question that a document's id names (`questions/<topic>/<slug>`), if it is one. */
export function questionById(bank: QuestionBank, id: string): Question | undefined {
  const question = questionBySlug(bank, id.slice(id.lastIndexOf('/') + 1));
  return question && id === `questions/${question.topic}/${question.slug}` ? question : undefined;
}

/** The question of a slug, if there is one. */
export function questionBySlug(bank: QuestionBank, slug: string): Question | undefined {
  const known =
    named.get(bank) ?? new Map(bank.questions.map((question) => [question.slug, question]));
  named.set(bank, known);
  return known.get(slug);
}
