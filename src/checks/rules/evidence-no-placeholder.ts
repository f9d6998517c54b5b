import { placeholderIn } from '../prose/placeholders.ts';
import type { CorpusRule } from './rule.ts';

export const evidenceNoPlaceholder: CorpusRule = {
  id: 'evidence-no-placeholder',
  describe:
    'No row of the evidence says what "npm run new" wrote for its author to replace: readers see the rows.',
  check({ questions, evidence }, report) {
    for (const { file } of questions) {
      const found = evidence?.get(file);
      for (const [index, row] of (found?.rows ?? []).entries()) {
        for (const key of ['says', 'where'] as const) {
          const placeholder = placeholderIn(row[key]);
          if (!found || placeholder === undefined) continue;
          report(
            found.file,
            found.placeOf([index, key]),
            `"${placeholder}" is a placeholder.`,
            'Open the source, and write what it says there.',
          );
        }
      }
    }
  },
};
