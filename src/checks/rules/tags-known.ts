import { didYouMean } from '../../question/nearest.ts';
import { tags as known } from '../../bank/tags.ts';
import type { QuestionRule } from './rule.ts';

const least = 2;
const most = 5;

export const tagsKnown: QuestionRule = {
  id: 'tags-known',
  describe: `A question has ${least} to ${most} tags, each of them one of: ${known.join(', ')}.`,
  check({ tags, placeOf }, report) {
    if (tags.length < least || tags.length > most) {
      report(placeOf('tags'), `There are ${tags.length} tags.`, `Write ${least} to ${most}.`);
    }
    for (const [index, tag] of tags.entries()) {
      if (known.includes(tag)) continue;
      report(
        placeOf(`tags.${index}`),
        `There is no tag "${tag}".`,
        `${didYouMean(tag, known, `There are ${known.join(', ')}.`)} Add a new one to src/bank/tags.ts.`,
      );
    }
  },
};
