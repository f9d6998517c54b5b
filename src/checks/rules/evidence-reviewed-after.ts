import type { CorpusRule } from './rule.ts';

export const evidenceReviewedAfter: CorpusRule = {
  id: 'evidence-reviewed-after',
  severity: 'warning',
  describe:
    'The page was read as a whole on the day of its newest evidence or later: what was mended by a source is read against it.',
  check({ questions, evidence }, report) {
    for (const { file, reviewed, placeOf } of questions) {
      const newest = (evidence?.get(file)?.rows ?? []).reduce(
        (latest, { read }) => (read > latest ? read : latest),
        '',
      );
      if (newest <= reviewed) continue;
      report(
        file,
        placeOf('reviewed'),
        `The newest evidence is of ${newest}, the last review of ${reviewed}.`,
        'Read the page against its evidence, then write the day on which you did.',
      );
    }
  },
};
