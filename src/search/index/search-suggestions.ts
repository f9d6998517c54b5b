import type { QuestionBank } from '../../bank/question-bank.ts';
import { questionsByTopic } from '../../bank/site-bank.ts';
import { topicUrl } from '../../question/urls.ts';
import { names } from '#strings/navigation.ts';

/** Where to look when nothing was searched for or found, as JSON for the search. */
export function searchSuggestions(bank: QuestionBank, base: string): string {
  return JSON.stringify([
    ...questionsByTopic(bank).map(({ topic }) => ({
      title: topic.title,
      url: topicUrl(base, topic.slug),
    })),
    { title: names.questions, url: `${base}questions/` },
    { title: names.compare, url: `${base}compare/` },
  ]);
}
