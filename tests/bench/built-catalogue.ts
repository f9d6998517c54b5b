import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/learning/catalogue.ts';
import {
  questionOfRecord,
  topicOf,
  type QuestionRecord,
  type TopicRecord,
} from '../../src/learning/catalogue-files.ts';
import type { QuizItem } from '../../src/learning/quiz-item.ts';

/** All that can be practised on a built site. */
export function builtCatalogue(dist: string): Catalogue {
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(join(dist, 'practice', path), 'utf8'));
  const topics = (read('catalogue.json') as TopicRecord[]).map(topicOf);
  const rights = topics.flatMap(({ slug }) => read(`rights/${slug}.json`) as QuizItem[]);
  return {
    topics,
    questions: topics.flatMap(({ slug }) =>
      (read(`catalogue/${slug}.json`) as QuestionRecord[]).map((record) =>
        questionOfRecord(slug, record),
      ),
    ),
    rights: new Map(rights.map((item) => [item.id, item])),
  };
}
