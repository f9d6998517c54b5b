import type { CorpusRule } from './rule.ts';

const oneDay = 24 * 60 * 60 * 1000;

export const evidenceReadInTime: CorpusRule = {
  id: 'evidence-read-in-time',
  describe: 'No source was read in the future.',
  check({ evidence }, report) {
    for (const { file, rows, placeOf } of evidence?.values() ?? []) {
      for (const [index, { read }] of rows.entries()) {
        if (Date.parse(read) <= Date.now() + oneDay) continue;
        report(
          file,
          placeOf([index, 'read']),
          `"read" is ${read}, which is in the future.`,
          'Write the day on which you had the passage before your eyes.',
        );
      }
    }
  },
};
