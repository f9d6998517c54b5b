import { base } from '../base-url.ts';
import type { Catalogue, CatalogueQuestion, CatalogueTopic } from '../learning/catalogue.ts';
import {
  questionOfRecord,
  topicOf,
  type QuestionRecord,
  type TopicRecord,
} from '../learning/catalogue-files.ts';
import { topicsForNew, topicsInLog } from '../learning/catalogue-parts.ts';
import type { QuizItem } from '../learning/quiz-item.ts';
import type { LogEntry } from '../learning/review-log.ts';
import { pageTurn } from './page-turn.ts';
import * as say from '#strings/reading-problems.ts';

/** What a page needs beyond what the log speaks of. */
export interface Wanted {
  /** Topics by their slugs; `all` for every one. */
  readonly topics?: readonly string[] | 'all';
  /** New items that there is room for: topics are loaded until there are as many to choose from. */
  readonly room?: number;
  /** They may come from the first question of a topic, which is known before the topic is loaded. */
  readonly withFirst?: boolean;
}

const files = new Map<string, Promise<unknown>>();

/**
 * The topics, with how much they have.
 * @throws when they cannot be loaded; the next call tries again
 */
export async function loadTopics(): Promise<readonly CatalogueTopic[]> {
  return (await load<TopicRecord[]>('catalogue.json')).map(topicOf);
}

/**
 * Loads the questions of the topics that the log speaks of, and those that are wanted besides.
 * @throws when something cannot be loaded; the next call tries again
 */
export async function loadCatalogue(
  log: readonly LogEntry[],
  { topics: wanted = [], room = 0, withFirst }: Wanted = {},
): Promise<Catalogue> {
  const topics = await loadTopics();
  await pageTurn(log);
  const { touched, answered } = topicsInLog(topics, log);
  const begun = topics
    .map(({ slug }) => slug)
    .filter((slug) => wanted === 'all' || wanted.includes(slug) || touched.has(slug));
  const [known, rights] = await Promise.all([
    loadQuestions(begun),
    Promise.all([...answered].map((slug) => load<QuizItem[]>(`rights/${slug}.json`))),
  ]);
  const more = await loadQuestions(topicsForNew(topics, known, log, room, withFirst));
  // Its caller folds the log.
  await pageTurn(log);
  const loaded = [...known, ...more];
  return {
    topics,
    questions: topics.flatMap(({ slug }) => loaded.filter(({ topic }) => topic === slug)),
    rights: new Map(rights.flat().map((item) => [item.id, item])),
  };
}

/** Loads topics before they are needed. A failure is told when they are. */
export function preloadTopics(topics: Iterable<string>): void {
  for (const topic of topics) load(topicFile(topic)).catch(() => undefined);
}

async function loadQuestions(topics: readonly string[]): Promise<CatalogueQuestion[]> {
  const loaded = await Promise.all(
    topics.map(async (topic) =>
      (await load<QuestionRecord[]>(topicFile(topic))).map((record) =>
        questionOfRecord(topic, record),
      ),
    ),
  );
  return loaded.flat();
}

function topicFile(topic: string): string {
  return `catalogue/${topic}.json`;
}

/** A file of ours, fetched once a page. */
function load<Content>(path: string): Promise<Content> {
  const known = files.get(path) as Promise<Content> | undefined;
  if (known) return known;
  const loading = fetchFile<Content>(path);
  files.set(path, loading);
  loading.catch(() => files.delete(path));
  return loading;
}

async function fetchFile<Content>(path: string): Promise<Content> {
  const response = await fetch(`${base}practice/${path}`);
  if (!response.ok) throw new Error(say.status(response.status));
  try {
    return (await response.json()) as Content;
  } catch {
    // The page of a network that asks to sign in comes in its place, with status 200.
    throw new Error(say.notOurs);
  }
}
