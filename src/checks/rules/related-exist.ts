import { idOf } from '../../question/question-id.ts';
import { didYouMean } from '../../question/nearest.ts';
import type { CorpusRule } from './rule.ts';

export const relatedExist: CorpusRule = {
  id: 'related-exist',
  describe: 'Each related question exists, is another one, and stands once.',
  check({ questions, unread = [] }, report) {
    const slugs = [...questions.map(({ slug }) => slug), ...unread.map((file) => idOf(file).slug)];
    for (const { slug, file, related, placeOf } of questions) {
      // The first question of a handbook has none to name.
      if (related.length === 0 && questions.length > 1) {
        report(file, placeOf('related'), '"related" is empty.', 'Name one to six questions.');
      }
      for (const [index, other] of related.entries()) {
        const at = placeOf(`related.${index}`);
        if (other === slug) report(file, at, 'A question is related to itself.', 'Name another.');
        else if (related.indexOf(other) < index)
          report(file, at, `"${other}" stands twice.`, 'Delete one.');
        else if (!slugs.includes(other)) {
          report(
            file,
            at,
            `There is no question "${other}".`,
            didYouMean(
              other,
              slugs.filter((name) => name !== slug),
              'Write the slug of another question: the name of its file, without ".mdx".',
            ),
          );
        }
      }
    }
  },
};
