import type { CorpusRule } from './rule.ts';

export const comparisonIdUnique: CorpusRule = {
  id: 'comparison-id-unique',
  describe: 'No two comparisons have the same id, whatever their pages: one page shows them all.',
  check({ questions }, report) {
    const first = new Map<string, string>();
    for (const { file, comparisons } of questions) {
      for (const { id, at } of comparisons) {
        const other = first.get(id);
        if (other === undefined || other === file) first.set(id, file);
        else
          report(
            file,
            at,
            `The id "${id}" is taken in ${other}.`,
            'Name it after what it compares.',
          );
      }
    }
  },
};
