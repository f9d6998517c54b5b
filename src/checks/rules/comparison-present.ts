import { handbook } from '../../../handbook.config.ts';
import type { QuestionRule } from './rule.ts';

export const comparisonPresent: QuestionRule = {
  id: 'comparison-present',
  describe: 'A page has at least one comparison: it is also a drill.',
  check({ comparisons }, report) {
    if (comparisons.length >= handbook.limits.comparisons.least) return;
    report(
      undefined,
      'There is no comparison.',
      'Write <Comparison id="…" title="…"> with a table of what the reader must tell apart.',
    );
  },
};
