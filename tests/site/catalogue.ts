import type { Page } from '@playwright/test';
import type { CatalogueQuestion } from '../../src/learning/catalogue.ts';
import {
  questionOfRecord,
  type QuestionRecord,
  type TopicRecord,
} from '../../src/learning/catalogue-files.ts';

/** Every question that the site can ask about, out of the files that practice loads. */
export async function wholeCatalogue(page: Page): Promise<CatalogueQuestion[]> {
  const read = async (path: string): Promise<unknown> =>
    (await page.request.get(`practice/${path}`)).json();
  const topics = (await read('catalogue.json')) as TopicRecord[];
  const questions = await Promise.all(
    topics.map(async ([topic]) =>
      ((await read(`catalogue/${topic}.json`)) as QuestionRecord[]).map((record) =>
        questionOfRecord(topic, record),
      ),
    ),
  );
  return questions.flat();
}
