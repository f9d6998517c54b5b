import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { questionUrl } from '../question/urls.ts';
import type { Question } from '../question/question.ts';
import type { QuestionBank } from '../bank/question-bank.ts';

type Pagination = StarlightRouteData['pagination'];

/** The questions before and after one, across topics. */
export function paginationOf(bank: QuestionBank, base: string, question: Question): Pagination {
  const place = bank.questions.indexOf(question);
  return {
    prev: linkTo(bank.questions[place - 1], base),
    next: linkTo(bank.questions[place + 1], base),
  };
}

function linkTo(question: Question | undefined, base: string): Pagination['prev'] {
  if (!question) return undefined;
  return {
    type: 'link',
    label: question.shortTitle,
    href: questionUrl(base, question.topic, question.slug),
    isCurrent: false,
    badge: undefined,
    attrs: {},
  };
}
