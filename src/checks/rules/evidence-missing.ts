import { evidenceFileOf } from '../../bank/evidence/read-evidence.ts';
import type { CorpusRule } from './rule.ts';

export const evidenceMissing: CorpusRule = {
  id: 'evidence-missing',
  describe:
    'Beside each question stands its evidence: a row for each claim that an external link backs.',
  check({ questions, evidence, unread = [] }, report) {
    for (const { file } of questions) {
      const wanted = evidenceFileOf(file);
      if (evidence?.has(file) || unread.includes(wanted)) continue;
      report(
        file,
        undefined,
        'The page has no evidence.',
        `Write ${wanted.split('/').at(-1)}: url, says, where, level and read for each external link.`,
      );
    }
  },
};
