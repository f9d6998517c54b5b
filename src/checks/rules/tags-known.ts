import { handbook } from '../../../handbook.config.ts';
import { didYouMean } from '../../question/nearest.ts';
import type { QuestionRule } from './rule.ts';

const { tags: known } = handbook;
const { least, most } = handbook.limits.tags;

export const tagsKnown: QuestionRule = {
  id: 'tags-known',
  describe: `A question has ${least} to ${most} tags, each of them once and one of: ${known.join(', ')}.`,
  check({ tags, placeOf }, report) {
    if (tags.length < least || tags.length > most) {
      report(
        placeOf('tags'),
        tags.length === 1 ? 'There is 1 tag.' : `There are ${tags.length} tags.`,
        `Write ${least} to ${most}.`,
      );
    }
    for (const [index, tag] of tags.entries()) {
      if (tags.indexOf(tag) < index) {
        report(placeOf(`tags.${index}`), `The tag "${tag}" stands twice.`, 'Delete one.');
      }
      if (known.includes(tag)) continue;
      report(
        placeOf(`tags.${index}`),
        `There is no tag "${tag}".`,
        `${didYouMean(tag, known, `There are ${known.join(', ')}.`)} Add a new one to handbook.config.ts.`,
      );
    }
  },
};
