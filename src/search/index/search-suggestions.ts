import type { QuestionBank } from '../../bank/question-bank.ts';
import { questionsByTopic } from '../../bank/site-bank.ts';
import { topicUrl } from '../../question/urls.ts';

/** Topics that are named on every page: it must not grow with the handbook. */
const most = 16;

/** Where to look when nothing was searched for or found, as JSON for the search. */
export function searchSuggestions(bank: QuestionBank, base: string): string {
  return JSON.stringify([
    ...questionsByTopic(bank)
      .slice(0, most)
      .map(({ topic }) => ({
        title: topic.title,
        url: topicUrl(base, topic.slug),
      })),
    { title: 'All questions', url: `${base}questions/` },
    { title: 'Compare', url: `${base}compare/` },
  ]);
}
