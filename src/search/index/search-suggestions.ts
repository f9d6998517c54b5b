import type { QuestionBank } from '../../bank/question-bank.ts';
import { questionsByTopic } from '../../bank/site-bank.ts';
import { topicUrl } from '../../question/urls.ts';

/** Where to look when nothing was searched for or found, as JSON for the search. */
export function searchSuggestions(bank: QuestionBank, base: string): string {
  return JSON.stringify([
    ...questionsByTopic(bank).map(({ topic }) => ({
      title: topic.title,
      url: topicUrl(base, topic.slug),
    })),
    { title: 'All questions', url: `${base}questions/` },
    { title: 'Compare', url: `${base}compare/` },
  ]);
}
