import type { QuestionRule } from './rule.ts';

export const sourceYear: QuestionRule = {
  id: 'source-year',
  describe: 'No source is younger than the last review, which read it.',
  check({ reviewed, sources, placeOf }, report) {
    const last = Number(reviewed.slice(0, 4));
    for (const [index, { year }] of sources.entries()) {
      if (year === undefined || year <= last) continue;
      report(
        placeOf(`sources.${index}.year`),
        `The source is of ${year}, and the page was reviewed in ${last}.`,
        'Write the year in which the source was published, or leave the line out where it has none.',
      );
    }
  },
};
