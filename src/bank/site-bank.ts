import { readBank, type QuestionBank, type SiteBank } from './question-bank.ts';
import type { Question } from '../question/question.ts';
import type { Topic } from './topics.ts';

let built: SiteBank | undefined;

/** The bank that the site is built from. The live preview reads it anew for each page. */
export function siteBank(): SiteBank {
  if (built && import.meta.env.PROD) return built;
  built = readBank(process.cwd()).bank;
  return built;
}

/** The site's base path with a slash at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A topic with its questions. */
export interface TopicQuestions {
  readonly topic: Topic;
  readonly questions: readonly Question[];
}

/** The topics that have questions, in their order. */
export function questionsByTopic({ topics, questions }: QuestionBank): TopicQuestions[] {
  return topics
    .map((topic) => ({
      topic,
      questions: questions.filter((question) => question.topic === topic.slug),
    }))
    .filter((entry) => entry.questions.length > 0);
}

/** The question that a document's id names (`questions/<topic>/<slug>`), if it is one. */
export function questionById(bank: QuestionBank, id: string): Question | undefined {
  return bank.questions.find(({ topic, slug }) => id === `questions/${topic}/${slug}`);
}
