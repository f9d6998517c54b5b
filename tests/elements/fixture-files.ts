import type { Plugin } from 'vite';
import { catalogueQuestion } from '../../src/bank/practice-catalogue.ts';
import type { SiteBank } from '../../src/bank/question-bank.ts';
import { questionRecord, topicRecord } from '../../src/learning/catalogue-files.ts';
import { questionUrl } from '../../src/question/urls.ts';
import { itemsOf } from '../../src/question/quiz-items.ts';
import { questionPage } from './fixture-pages.ts';

/** Serves what elements load of a site, at the addresses that it has there. */
export function fixtureFiles(root: string, bank: SiteBank): Plugin {
  const files = practiceFiles(bank);
  const questions = new Map(
    bank.questions.map((question) => [questionUrl('/', question.topic, question.slug), question]),
  );
  return {
    name: 'fixture-files',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const address = request.url ?? '';
        const file = files.get(address);
        const question = questions.get(address);
        if (!file && !question) return next();
        response.setHeader('Content-Type', file ? 'application/json' : 'text/html');
        response.end(question ? questionPage(root, question) : JSON.stringify(file));
      });
    },
  };
}

/** The catalogue that practice plans with, as `src/pages/practice` writes it. */
function practiceFiles({ topics, questions }: SiteBank): ReadonlyMap<string, unknown> {
  const ofTopic = Map.groupBy(questions, ({ topic }) => topic);
  const used = topics.filter(({ slug }) => ofTopic.has(slug));
  return new Map<string, unknown>([
    [
      '/practice/catalogue.json',
      used.map((topic) =>
        topicRecord(topic, (ofTopic.get(topic.slug) ?? []).map(catalogueQuestion)),
      ),
    ],
    ...[...ofTopic].flatMap(([slug, own]): [string, unknown][] => [
      [`/practice/catalogue/${slug}.json`, own.map(catalogueQuestion).map(questionRecord)],
      [`/practice/rights/${slug}.json`, own.flatMap(itemsOf)],
    ]),
  ]);
}
