import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Question } from '../question-bank/question.ts';
import type { QuestionBank } from '../question-bank/question-bank.ts';

/** What Pagefind reads from a question's head: the filters of the search. */
export function searchHead(bank: QuestionBank, question: Question): StarlightRouteData['head'] {
  const topic = bank.topics.find(({ slug }) => slug === question.topic);
  const filter = (name: string, content: string) => ({
    tag: 'meta' as const,
    attrs: { 'data-pagefind-filter': `${name}[content]`, content },
    content: '',
  });
  return [
    filter('topic', topic?.title ?? question.topic),
    filter('difficulty', question.difficulty),
  ];
}
