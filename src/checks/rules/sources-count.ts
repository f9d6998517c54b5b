import { handbook } from '../../../handbook.config.ts';
import type { QuestionRule } from './rule.ts';

const { least } = handbook.limits.sources;

export const sourcesCount: QuestionRule = {
  id: 'sources-count',
  describe: `A page has at least ${least} sources, and no source twice.`,
  check({ sources, placeOf }, report) {
    if (sources.length < least) {
      report(
        placeOf('sources'),
        `There ${sources.length === 1 ? 'is 1 source' : `are ${sources.length} sources`}.`,
        `Write at least ${least}, primary ones: the paper, the standard, the project's own documentation.`,
      );
    }
    const seen = new Set<string>();
    for (const [index, { url }] of sources.entries()) {
      if (seen.has(url)) {
        report(placeOf(`sources.${index}.url`), `The source ${url} stands twice.`, 'Delete one.');
      }
      seen.add(url);
    }
  },
};
