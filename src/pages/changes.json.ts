import { changedQuestions } from '../bank/page-changes.ts';
import { siteBank, siteHistories } from '../bank/site-bank.ts';
import { questionUrl } from '../question/urls.ts';

/** More than a reader misses between two visits, and few enough to load. */
const most = 60;

/** What changed last, for the home page of who comes back. */
export function GET(): Response {
  return Response.json(
    changedQuestions(siteBank().questions, siteHistories())
      .slice(0, most)
      .map(({ question, added, changed }) => [
        questionUrl('', question.topic, question.slug),
        question.shortTitle,
        added,
        changed,
      ]),
  );
}
