import type { QuestionRule } from './rule.ts';

export const comparisonPresent: QuestionRule = {
  id: 'comparison-present',
  describe: 'A page has at least one comparison: it is also a drill.',
  check({ comparisons }, report) {
    if (comparisons.length > 0) return;
    report(
      undefined,
      'There is no comparison.',
      'Write <Comparison id="…" title="…"> with a table of what the reader must tell apart.',
    );
  },
};
